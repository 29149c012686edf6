package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import org.vestibule.mail.EmailActivity;

/**
 * The e-mails that delivered an invitation: the invitation e-mail with its link, and the reminder. An e-mail that is
 * neither any more, because a newer e-mail or a link handed over by hand replaced it, changes nothing. It also has the
 * invitee's open request for a new link. Immutable.
 */
@Embeddable
public class InvitationDelivery {

    private static final Duration ENOUGH_TO_ACCEPT = Duration.ofHours(12);
    private static final Duration BETWEEN_NEW_LINK_REQUESTS = Duration.ofHours(1);

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Null if no e-mail has the link. */
    @Column(name = "letter_id")
    private Long invitationEmailId;

    /** JPA reads this as null if all of its columns are null. */
    @Embedded
    private InvitationReminder reminder;

    @Column(name = "new_link_asked_at")
    private Instant newLinkAskedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected InvitationDelivery() {}

    private InvitationDelivery(
            Instant sentAt,
            Long invitationEmailId,
            InvitationReminder reminder,
            Instant newLinkAskedAt,
            Instant openedAt) {
        this.sentAt = sentAt;
        this.invitationEmailId = invitationEmailId;
        this.reminder = reminder;
        this.newLinkAskedAt = newLinkAskedAt;
        this.openedAt = openedAt;
    }

    static InvitationDelivery notYet() {
        return new InvitationDelivery(null, null, null, null, null);
    }

    InvitationDelivery announcedBy(EmailActivity invitationEmail) {
        return new InvitationDelivery(sentAt, invitationEmail.id(), reminder, newLinkAskedAt, openedAt);
    }

    InvitationDelivery sent(Instant now) {
        return new InvitationDelivery(now, invitationEmailId, reminder, null, openedAt);
    }

    /** A new link replaces the last; no e-mail has it yet, and nobody has opened its page. */
    InvitationDelivery renewed() {
        return new InvitationDelivery(sentAt, null, reminder().withoutEmail(), null, null);
    }

    InvitationDelivery remindedBy(EmailActivity email) {
        return with(reminder().by(email));
    }

    InvitationDelivery withReminderPutOff(Instant now) {
        return with(reminder().putOff(now));
    }

    InvitationDelivery withReminderSent(Instant now) {
        return with(reminder().sent(now)).newLinkAnswered();
    }

    InvitationDelivery withoutReminder() {
        return with(reminder().withoutEmail());
    }

    private InvitationDelivery with(InvitationReminder other) {
        return new InvitationDelivery(sentAt, invitationEmailId, other, newLinkAskedAt, openedAt);
    }

    InvitationDelivery newLinkAsked(Instant now) {
        return new InvitationDelivery(sentAt, invitationEmailId, reminder, now, openedAt);
    }

    /** The invitee has a new link, or no longer needs one. */
    InvitationDelivery newLinkAnswered() {
        return new InvitationDelivery(sentAt, invitationEmailId, reminder, null, openedAt);
    }

    /**
     * Whether enough time has passed since the invitation e-mail without a reminder, and enough time is left to act on
     * a reminder.
     */
    boolean dueForReminder(Duration after, Instant now, Instant expiresAt) {
        return invitationEmailId != null
                && !reminder().exists()
                && !now.isBefore(sentAt.plus(after))
                && now.plus(ENOUGH_TO_ACCEPT).isBefore(expiresAt);
    }

    /** Whether this e-mail is still the current invitation e-mail or its reminder. */
    public boolean isBy(EmailActivity email) {
        return email.id().equals(invitationEmailId) || reminder().is(email);
    }

    /** Whether the invitee asked for a new link less than an hour ago and the request is still open: asking again has no effect. */
    public boolean waitsForNewLink(Instant now) {
        return newLinkAskedAt != null && now.isBefore(newLinkAskedAt.plus(BETWEEN_NEW_LINK_REQUESTS));
    }

    /** When the last link was handed over, by e-mail or by hand, not counting reminders; or null. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The reminder of the invitation e-mail, if there is one yet. */
    public InvitationReminder reminder() {
        return reminder == null ? InvitationReminder.notYet() : reminder;
    }

    /** When the invitee last asked for a new link, if that request is still open; null otherwise. */
    public Instant newLinkAskedAt() {
        return newLinkAskedAt;
    }

    /**
     * When a person first opened the page of the current link, as far as that page's script told; null otherwise. It is null for
     * invitees whose browsers run no scripts.
     */
    public Instant openedAt() {
        return openedAt;
    }
}
