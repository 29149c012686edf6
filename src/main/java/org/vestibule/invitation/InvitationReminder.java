package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.vestibule.mail.EmailActivity;

/** The reminder of an invitation e-mail; at most one reminder is sent. Immutable. */
@Embeddable
public class InvitationReminder {

    @Column(name = "reminder_id")
    private Long emailId;

    @Column(name = "reminded_at")
    private Instant sentAt;

    /** When a reminder was last due but couldn't be sent; or null. */
    @Column(name = "reminder_put_off_at")
    private Instant putOffAt;

    protected InvitationReminder() {}

    private InvitationReminder(Long emailId, Instant sentAt, Instant putOffAt) {
        this.emailId = emailId;
        this.sentAt = sentAt;
        this.putOffAt = putOffAt;
    }

    static InvitationReminder notYet() {
        return new InvitationReminder(null, null, null);
    }

    InvitationReminder by(EmailActivity email) {
        return new InvitationReminder(email.id(), sentAt, putOffAt);
    }

    InvitationReminder sent(Instant now) {
        return new InvitationReminder(emailId, now, putOffAt);
    }

    InvitationReminder putOff(Instant now) {
        return new InvitationReminder(emailId, sentAt, now);
    }

    /** Without the e-mail, so that another reminder may be written. */
    InvitationReminder withoutEmail() {
        return new InvitationReminder(null, null, putOffAt);
    }

    boolean exists() {
        return emailId != null;
    }

    /** Whether it was written and has not been sent yet. */
    boolean isWaiting() {
        return exists() && sentAt == null;
    }

    /** Whether the reminder is this e-mail. */
    public boolean is(EmailActivity email) {
        return email.id().equals(emailId);
    }

    /** When it was sent, or null. */
    public Instant sentAt() {
        return sentAt;
    }
}
