package org.vestibule.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.vestibule.contact.ErasedContact;
import org.vestibule.security.PortalRecord;
import org.vestibule.shared.Stored;

/** An e-mail as a CRM record and as an entry of the outbox. Its link is stored masked. */
@Entity
@Table(name = "email_activity")
public class EmailActivity extends Stored implements PortalRecord {

    @Enumerated(EnumType.STRING)
    private EmailKind kind;

    @Column(name = "regarding_id")
    private Long regardingId;

    @Column(name = "portal_id")
    private Long portalId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sender_address")
    private String senderAddress;

    @Column(name = "reply_address")
    private String replyAddress;

    @Column(name = "recipient_name")
    private String recipientName;

    private String recipient;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "requested_by_id")
    private Long requestedById;

    private String locale;
    private String subject;

    @Lob
    @Column(name = "body_text")
    private String text;

    @Lob
    @Column(name = "body_html")
    private String html;

    @Column(name = "masked_link")
    private String maskedLink;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_reason")
    private EmailStatus status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private MailFailure failure;

    @Column(name = "failure_detail")
    private String failureDetail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "text_removed_at")
    private Instant textRemovedAt;

    protected EmailActivity() {}

    /** @param requestedById the id of the staff account that requested it; null for anybody else, and for a job */
    EmailActivity(NewEmail email, Sender sender, Long requestedById, Instant now) {
        this.kind = email.kind();
        this.regardingId = email.regardingId();
        this.portalId = email.portalId();
        this.contactId = email.contactId();
        this.senderName = SingleLineFormatter.of(sender.name(), 100);
        this.senderAddress = sender.address();
        this.replyAddress = sender.replyTo();
        this.recipientName = SingleLineFormatter.of(email.recipientName(), 210);
        this.recipient = email.recipient().text();
        this.recipientKey = email.recipient().key();
        this.requestedById = requestedById;
        this.locale = email.locale().toLanguageTag();
        this.subject = SingleLineFormatter.of(email.subject(), 300);
        this.text = email.text();
        this.html = email.html();
        this.maskedLink = email.maskedLink();
        this.status = EmailStatus.PENDING_SEND;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Whether this e-mail is still under the same claim as the other, not a later one. */
    public boolean sameClaim(EmailActivity other) {
        return other.status == EmailStatus.SENDING && claimedUntil.equals(other.claimedUntil);
    }

    /** Records that the e-mail was handed over, and the address that it came from. */
    public void sent(String from, Instant now) {
        senderAddress = from;
        sentAt = now;
        failure = null;
        failureDetail = null;
        close(EmailStatus.SENT);
    }

    /** Records a failed attempt and schedules the next. */
    public void postpone(TransportOutcome.Refused refusal, Instant next) {
        remember(refusal);
        status = EmailStatus.PENDING_SEND;
        nextAttemptAt = next;
        claimedUntil = null;
    }

    /** Gives the e-mail up until someone requests a retry. */
    public void fail(TransportOutcome.Refused refusal) {
        remember(refusal);
        close(EmailStatus.FAILED);
    }

    private void remember(TransportOutcome.Refused refusal) {
        failure = refusal.reason();
        // Servers repeat the address, which must not be stored once the text was removed.
        failureDetail = textRemovedAt == null ? refusal.detail() : null;
    }

    private void close(EmailStatus reason) {
        status = reason;
        nextAttemptAt = null;
        claimedUntil = null;
    }

    public EmailKind kind() {
        return kind;
    }

    /** The id of the record that this e-mail is about: for an invitation's e-mail, the Portal Invitation. */
    public Long regardingId() {
        return regardingId;
    }

    @Override
    public Long portalId() {
        return portalId;
    }

    public Long contactId() {
        return contactId;
    }

    public Sender sender() {
        return new Sender(senderName, senderAddress, replyAddress);
    }

    public String recipientName() {
        return recipientName;
    }

    public String recipient() {
        return recipient;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public String subject() {
        return subject;
    }

    /** The plain text body, its link masked. */
    public String text() {
        return text;
    }

    /** The HTML body, its link masked. */
    public String html() {
        return html;
    }

    /** When both forms of the text were removed; null if they weren't. */
    public Instant textRemovedAt() {
        return textRemovedAt;
    }

    /** Whether the recipient's personal data was erased. */
    public boolean erased() {
        return contactId != null
                && recipient.equals(ErasedContact.address(contactId).text());
    }

    public String maskedLink() {
        return maskedLink;
    }

    public EmailStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was handed over; null if it wasn't. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The number of attempts since sending was last requested. */
    public int attempts() {
        return attempts;
    }

    /** The time of the next attempt; null once the e-mail is closed. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** When a dispatcher's claim ends; null without a claim. */
    public Instant claimedUntil() {
        return claimedUntil;
    }

    /** Why the last attempt failed; null if no attempt failed. */
    public MailFailure failure() {
        return failure;
    }

    /** The mail server's reply, verbatim; null if there was none. */
    public String failureDetail() {
        return failureDetail;
    }
}
