package org.vestibule.mail.message;

/** Turns what an e-mail has to say into its words and looks, in the recipient's language. */
public interface MessageTemplates {

    /**
     * An e-mail's words: its subject, what mail programs show beside that, and the two forms of its body.
     *
     * @param preheader stands in the HTML as well
     */
    record Rendered(String subject, String preheader, String text, String html) {}

    Rendered invitation(InvitationEmailData message);

    /** The same invitation, which was sent before, with another link: the e-mail takes the place of any before. */
    Rendered resent(InvitationEmailData message);

    /** The second e-mail about the same invitation, to someone who hasn't answered the first. */
    Rendered reminder(InvitationEmailData message);

    Rendered passwordRecovery(RecoveryEmailData message);

    /** To somebody who is to work here, and has no password yet. */
    Rendered staffInvitation(StaffEmailData message);

    /** To somebody who works here, and for whom an administrator asked for a new password. */
    Rendered staffPassword(StaffEmailData message);

    /** To somebody of the staff, to see whether e-mails arrive. */
    Rendered test(TestEmailData message);

    /** To a new address to sign in with, which is confirmed by the link. */
    Rendered addressConfirmation(AddressChangeEmailData message);

    /** To the former address: that another is signed in with from now on. */
    Rendered addressChanged(AddressChangeEmailData message);
}
