package org.vestibule.staff.password;

import java.util.Optional;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;

/** What happens while an e-mail with a link to choose a password is sent. Its record says all that came of it. */
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
