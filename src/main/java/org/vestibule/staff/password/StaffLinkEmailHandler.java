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

    @Override
    public void sent(EmailActivity activity) {
        // the link is good since it was made
    }

    @Override
    public void failed(EmailActivity activity) {
        // the e-mail's own record, and the account's, say so
    }

    @Override
    public void retried(EmailActivity activity) {
        // it makes another link, or is cancelled if there is no use for one
    }
}
