package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.mail.EmailActivity;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;

/**
 * Which e-mails speak for an offer: the invitation e-mail with its link, and the reminder of that. An e-mail that is neither any
 * more, because another took its place or a link was handed over by hand, changes nothing. And whether the invitee, whose
 * link is dead, waits for another.
 */
@MappedSuperclass
public abstract class InvitationDelivery extends InvitationOffer {

    private static final Duration BETWEEN_WISHES = Duration.ofHours(1);

    @Column(name = "letter_id")
    private Long invitationEmailId;

    @Column(name = "reminder_id")
    private Long reminderId;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "reminder_put_off_at")
    private Instant reminderPutOffAt;

    @Column(name = "new_link_asked_at")
    private Instant newLinkAskedAt;

    protected InvitationDelivery() {}

    InvitationDelivery(
            Contact contact,
            Portal portal,
            EmailAddress email,
            Collection<PortalRole> roles,
            Locale locale,
            String message,
            Caller inviter) {
        super(contact, portal, email, roles, locale, message, inviter);
    }

    abstract void requireOpen();

    /** This e-mail carries the link from now on, in place of any before. */
    public void announceBy(EmailActivity email) {
        requireOpen();
        invitationEmailId = email.id();
    }

    /** No e-mail speaks for it any more. */
    final void silenceEmails() {
        invitationEmailId = null;
        reminderId = null;
        remindedAt = null;
    }

    /** Whether this e-mail still speaks for it, as the invitation e-mail or its reminder. */
    public boolean isSpokenForBy(EmailActivity email) {
        return email.id().equals(invitationEmailId) || isRemindedBy(email);
    }

    /** Whether an e-mail made it known, and a reminder may follow. */
    final boolean awaitsReminder() {
        return invitationEmailId != null && reminderId == null;
    }

    /**
     * This e-mail reminds of it, and is the only one to do so. Whatever becomes of it, the status tells of the e-mail
     * before, which arrived: its link is good until the reminder has been handed over, and if that can't be, for good.
     */
    public void remindBy(EmailActivity reminder) {
        requireOpen();
        reminderId = reminder.id();
    }

    /** A reminder is due, but can't be sent as things stand. */
    public final void putOffReminder(Instant now) {
        reminderPutOffAt = now;
    }

    public boolean isRemindedBy(EmailActivity email) {
        return email.id().equals(reminderId);
    }

    /** The reminder was handed over. */
    void reminded(Instant now) {
        requireOpen();
        remindedAt = now;
    }

    /** The reminder wasn't sent, so another may be written; an invitation gets at most one sent reminder. */
    public void takeBackReminder() {
        if (remindedAt == null) {
            reminderId = null;
        }
    }

    /**
     * The invitee, holding a dead link, asked for a new one.
     *
     * @return false where that is known already, because nobody has answered for less than an hour
     */
    public boolean askForNewLink(Instant now) {
        if (waitsForNewLink(now)) {
            return false;
        }
        newLinkAskedAt = now;
        return true;
    }

    /** Whether the invitee asked for a new link less than an hour ago and the request is still open: asking again has no effect. */
    public final boolean waitsForNewLink(Instant now) {
        return newLinkAskedAt != null && now.isBefore(newLinkAskedAt.plus(BETWEEN_WISHES));
    }

    /** The invitee has a new link, or needs none any more. */
    final void newLinkAnswered() {
        newLinkAskedAt = null;
    }

    /** When the invitee last asked for a new link, if that request is still open; null otherwise. */
    public Instant newLinkAskedAt() {
        return newLinkAskedAt;
    }

    /** When a reminder of the last e-mail was handed over, or null. */
    public Instant remindedAt() {
        return remindedAt;
    }
}
