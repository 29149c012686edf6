package org.vestibule.staff.password;

import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;

/**
 * Creates the link while an e-mail for choosing a password is sent. It handles no result: the e-mail's own record has
 * it.
 */
abstract class StaffLinkEmailHandler implements EmailHandler {

    private final StaffLinkEmails emails;

    StaffLinkEmailHandler(StaffLinkEmails emails) {
        this.emails = emails;
    }

    @Override
    public Optional<String> mintLink(EmailActivity activity) {
        return Optional.ofNullable(emails.mint(activity));
    }
}
