package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.mail.EmailKind;

/** Handles e-mails with an invitation for a colleague. */
@ApplicationScoped
class StaffInvitationEmailHandler extends StaffLinkEmailHandler {

    @Inject
    StaffInvitationEmailHandler(StaffLinkEmails emails) {
        super(emails);
    }

    @Override
    public EmailKind kind() {
        return EmailKind.STAFF_INVITATION;
    }
}
