package org.vestibule.mail.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.vestibule.shared.Stored;

/** A portal's own words for one of its e-mails in a language, which replace the shipped words. */
@Entity
@Table(name = "portal_email_text")
public class PortalEmailText extends Stored {

    @Column(name = "portal_id")
    private Long portalId;

    @Enumerated(EnumType.STRING)
    private EmailMessage message;

    private String language;
    private String subject;
    private String preheader;
    private String heading;
    private String body;
    private String button;

    @Column(name = "shipped_hash")
    private String shippedHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected PortalEmailText() {}

    PortalEmailText(long portalId, EmailMessage message, String language) {
        this.portalId = portalId;
        this.message = message;
        this.language = language;
    }

    /** A copy of the words for another portal. */
    PortalEmailText copyFor(long otherPortalId) {
        var copy = new PortalEmailText(otherPortalId, message, language);
        copy.say(wording(), changedBy, changedAt);
        copy.shippedHash = shippedHash;
        return copy;
    }

    /** Stores words without violations, chosen by somebody who saw the present shipped words. */
    void change(EmailWording wording, EmailWording shipped, String by, Instant now) {
        say(wording, by, now);
        shippedHash = shipped.fingerprint();
    }

    private void say(EmailWording wording, String by, Instant now) {
        subject = wording.text(WordingField.SUBJECT);
        preheader = wording.text(WordingField.PREHEADER);
        heading = wording.text(WordingField.HEADING);
        body = wording.text(WordingField.BODY);
        button = wording.text(WordingField.BUTTON);
        changedBy = by;
        changedAt = now;
    }

    public EmailMessage message() {
        return message;
    }

    /** The tag of the language. */
    public String language() {
        return language;
    }

    public EmailWording wording() {
        return new EmailWording(Map.of(
                WordingField.SUBJECT, subject,
                WordingField.PREHEADER, preheader,
                WordingField.HEADING, heading,
                WordingField.BODY, body,
                WordingField.BUTTON, button));
    }

    /** Whether the shipped words differ from those at the time when the portal's were saved. */
    boolean isOlderThan(EmailWording shipped) {
        return !shipped.fingerprint().equals(shippedHash);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The name of the person who last changed it. */
    public String changedBy() {
        return changedBy;
    }
}
