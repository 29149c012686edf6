package org.vestibule.mail.message;

/** Renders e-mails as text and HTML in the recipient's language. */
public interface MessageTemplates {

    /**
     * A rendered e-mail: its subject, the preview text that mail programs show beside it, and both forms of its body.
     *
     * @param preheader also part of the HTML
     */
    record Rendered(String subject, String preheader, String text, String html) {}

    Rendered invitation(InvitationEmailData message);

    /** An invitation that was sent before, with another link; it replaces all earlier e-mails. */
    Rendered resent(InvitationEmailData message);

    /** A reminder of an invitation, to someone who hasn't answered the first e-mail. */
    Rendered reminder(InvitationEmailData message);

    Rendered passwordRecovery(RecoveryEmailData message);

    /** To a new member of staff who has no password yet. */
    Rendered staffInvitation(StaffEmailData message);

    /** To a member of staff for whom an administrator requested a new password. */
    Rendered staffPassword(StaffEmailData message);

    /** To a member of staff, to test whether e-mails arrive. */
    Rendered test(TestEmailData message);

    /** To a new sign-in address, which the link confirms. */
    Rendered addressConfirmation(AddressChangeEmailData message);

    /** To the former sign-in address, to report that it was replaced. */
    Rendered addressChanged(AddressChangeEmailData message);

    /** To the sign-in address of an account that its user deleted. */
    Rendered accountDeleted(AddressChangeEmailData message);
}
