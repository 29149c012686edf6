package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.vestibule.mail.EmailActivity;
import org.vestibule.staff.StaffAccountService;

/** Makes links to choose a password, without an e-mail or for one that is being sent, for tests of other packages as well. */
@ApplicationScoped
@Transactional
public class MintedStaffLinks {

    @Inject
    private StaffLinks links;

    @Inject
    private StaffLinkEmails emails;

    @Inject
    private StaffAccountService accounts;

    /** The secret of a new link. */
    public String secret(long staffId, Instant expiresAt) {
        return links.mint(accounts.forChange(staffId).orElseThrow(), expiresAt).secret();
    }

    /** The link that the e-mail would be sent with; null where it would be cancelled. */
    public String of(EmailActivity email) {
        return emails.mint(email);
    }
}
