package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.vestibule.mail.EmailActivity;
import org.vestibule.staff.StaffAccountService;

/**
 * Creates links for choosing a password, without an e-mail or for one that is being sent; also for tests of other
 * packages.
 */
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

    /** The link that the e-mail would be sent with; null if it would be cancelled. */
    public String of(EmailActivity email) {
        return emails.mint(email);
    }
}
