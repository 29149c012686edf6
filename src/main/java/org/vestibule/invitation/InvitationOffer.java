package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import org.vestibule.security.Caller;
import org.vestibule.text.EmailAddress;

/**
 * What an invitation offers besides its roles: the address, the message and its language, the expiry, and the inviter.
 * Immutable.
 */
@Embeddable
public class InvitationOffer {

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String locale;
    private String message;

    @Column(name = "invited_by_id")
    private Long inviterId;

    @Column(name = "invited_by_name")
    private String inviterName;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected InvitationOffer() {}

    /** @param message a personal line from the inviter; may be null */
    public InvitationOffer(EmailAddress email, Locale locale, String message, Caller inviter, Instant expiresAt) {
        this(email, locale, message, Inviter.of(inviter), expiresAt);
    }

    private InvitationOffer(EmailAddress email, Locale locale, String message, Inviter inviter, Instant expiresAt) {
        this.email = email.text();
        this.emailKey = email.key();
        this.locale = locale.toLanguageTag();
        this.message = message;
        this.inviterId = inviter.id();
        this.inviterName = inviter.name();
        this.expiresAt = expiresAt;
    }

    InvitationOffer addressedTo(EmailAddress address) {
        return new InvitationOffer(address, locale(), message, inviter(), expiresAt);
    }

    InvitationOffer until(Instant end) {
        return new InvitationOffer(email(), locale(), message, inviter(), end);
    }

    InvitationOffer withInviter(Caller colleague) {
        return new InvitationOffer(email(), locale(), message, Inviter.of(colleague), expiresAt);
    }

    InvitationOffer withoutMessage() {
        return new InvitationOffer(email(), locale(), null, inviter(), expiresAt);
    }

    boolean overAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** The invited address. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** A personal line from the inviter; may be null. */
    public String message() {
        return message;
    }

    public Inviter inviter() {
        return new Inviter(inviterId, inviterName);
    }

    /** The time from which it can no longer be accepted. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
