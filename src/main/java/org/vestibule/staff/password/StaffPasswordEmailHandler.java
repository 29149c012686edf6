package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.mail.EmailKind;

/** Handles e-mails with a link for setting a new password. */
@ApplicationScoped
class StaffPasswordEmailHandler extends StaffLinkEmailHandler {

    @Inject
    StaffPasswordEmailHandler(StaffLinkEmails emails) {
        super(emails);
    }

    @Override
    public EmailKind kind() {
        return EmailKind.STAFF_PASSWORD;
    }
}
