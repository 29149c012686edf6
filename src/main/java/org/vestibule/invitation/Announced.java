package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
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
 * Which e-mails speak for an offer: the letter with its link, and the reminder of that. An e-mail that is neither any
 * more, because another took its place or a link was handed over by hand, changes nothing.
 */
@MappedSuperclass
public abstract class Announced extends Offer {

    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "reminder_id")
    private Long reminderId;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Announced() {}

    Announced(
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
    void announceBy(EmailActivity letter) {
        requireOpen();
        letterId = letter.id();
    }

    /** No e-mail speaks for it any more. */
    final void silenceEmails() {
        letterId = null;
        reminderId = null;
        remindedAt = null;
    }

    /** Whether this e-mail still speaks for it, as its letter or its reminder. */
    boolean isSpokenForBy(EmailActivity email) {
        return email.id().equals(letterId) || isRemindedBy(email);
    }

    /** Whether an e-mail made it known, and a reminder may follow. */
    final boolean awaitsReminder() {
        return letterId != null && reminderId == null;
    }

    /**
     * This e-mail reminds of it, and is the only one to do so. Whatever becomes of it, the status tells of the e-mail
     * before, which arrived: its link is good until the reminder has been handed over, and if that can't be, for good.
     */
    void remindBy(EmailActivity reminder) {
        requireOpen();
        reminderId = reminder.id();
    }

    boolean isRemindedBy(EmailActivity email) {
        return email.id().equals(reminderId);
    }

    /** The reminder was handed over. */
    void reminded(Instant now) {
        requireOpen();
        remindedAt = now;
    }

    /** The reminder didn't leave, and there may be another; one that left stays the only one. */
    void takeBackReminder() {
        if (remindedAt == null) {
            reminderId = null;
        }
    }

    /** When a reminder of the last e-mail was handed over, or null. */
    public Instant remindedAt() {
        return remindedAt;
    }
}
