package org.vestibule.staff.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.mail.EmailKind;

/** Handles e-mails that bring a colleague an invitation. */
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
