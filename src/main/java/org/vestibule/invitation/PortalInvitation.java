package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.contact.ErasedContact;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;

/**
 * The invitation of one contact into one portal, bound to the e-mail address that the contact had. It begins as Pending
 * Send; sending makes it Sent or Send Failed; from these it ends as Accepted, Expired, Revoked or Superseded. Each verb
 * but the first needs an open invitation; the database's version column decides between two that come at once.
 */
@Entity
@Table(name = "portal_invitation")
public class PortalInvitation extends InvitationDelivery {

    private static final Duration ENOUGH_TO_ACCEPT = Duration.ofHours(12);

    @Column(name = "record_state")
    private String recordState;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_reason")
    private InvitationStatus status;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "open_mailbox_key")
    private String openMailboxKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by_id")
    private PortalUser acceptedBy;

    @Column(name = "texts_removed_at")
    private Instant textsRemovedAt;

    @Column(name = "terms_page")
    private String termsPage;

    protected PortalInvitation() {}

    public PortalInvitation(
            Contact contact,
            Portal portal,
            EmailAddress email,
            Collection<PortalRole> roles,
            Locale locale,
            String message,
            Caller inviter,
            Instant now,
            Instant expiresAt) {
        super(contact, portal, email, roles, locale, message, inviter);
        this.openKey = OpenInvitationKey.ofContact(contact, portal);
        this.openMailboxKey = OpenInvitationKey.ofMailbox(email, portal.id());
        this.createdAt = now;
        this.expiresAt = expiresAt;
        become(InvitationStatus.PENDING_SEND);
    }

    /** The e-mail with the link was handed over. */
    public void sent(Instant now) {
        requireOpen();
        sentAt = now;
        newLinkAnswered();
        become(InvitationStatus.SENT);
    }

    /** The e-mail was given up. */
    public void sendFailed() {
        requireOpen();
        become(InvitationStatus.SEND_FAILED);
    }

    /** The e-mail that was given up is tried once more; its words, and with them the expiry, stay as they are. */
    public void sendRetried() {
        requireOpen();
        become(InvitationStatus.PENDING_SEND);
    }

    /** Another e-mail with another link is on its way, to the address given, and the time to accept starts anew. */
    public void sendAgain(EmailAddress to, Instant newExpiry) {
        requireOpen();
        renew(to, newExpiry);
        become(InvitationStatus.PENDING_SEND);
    }

    /** Somebody hands another link over by hand, and no e-mail is on its way; the time to accept starts anew. */
    public void handOver(EmailAddress to, Instant newExpiry, Instant now) {
        requireOpen();
        renew(to, newExpiry);
        sentAt = now;
        become(InvitationStatus.SENT);
    }

    private void renew(EmailAddress to, Instant newExpiry) {
        addressTo(to);
        openMailboxKey = OpenInvitationKey.ofMailbox(to, portal().id());
        expiresAt = newExpiry;
        newLinkAnswered();
        silenceEmails();
    }

    /**
     * Whether it is time for a reminder: so long after an e-mail that arrived, with none sent since, and while there is
     * time left to make use of it.
     */
    public boolean dueForReminder(Duration after, Instant now) {
        return status == InvitationStatus.SENT
                && awaitsReminder()
                && !now.isBefore(sentAt.plus(after))
                && now.plus(ENOUGH_TO_ACCEPT).isBefore(expiresAt);
    }

    /** The reminder was handed over, and its link answers a wish for a new one, too. */
    @Override
    public void reminded(Instant now) {
        super.reminded(now);
        newLinkAnswered();
    }

    /** There is more time to accept it. */
    public void extend(Instant until) {
        requireOpen();
        expiresAt = until;
    }

    /** It is this role that the invitee gets, and no other. */
    public void offer(PortalRole role) {
        requireOpen();
        offerOnly(role);
    }

    /** Somebody else answers for it from now on. */
    public void vouchedForBy(Caller colleague) {
        requireOpen();
        answeredForBy(colleague);
    }

    /** The invitee agreed to the terms at that address, as part of accepting. */
    public void agreeTo(String terms) {
        requireOpen();
        termsPage = terms;
    }

    public void accept(PortalUser user, Instant now) {
        requireOpen();
        acceptedBy = user;
        end(InvitationStatus.ACCEPTED, now);
    }

    public void revoke(Instant now) {
        requireOpen();
        end(InvitationStatus.REVOKED, now);
    }

    public void supersede(Instant now) {
        requireOpen();
        end(InvitationStatus.SUPERSEDED, now);
    }

    public void expire(Instant now) {
        requireOpen();
        end(InvitationStatus.EXPIRED, now);
    }

    /** It ended so long ago that nobody needs the texts any more, or they must not be kept. */
    public void removeTexts(Instant now) {
        if (status.open()) {
            throw new IllegalStateException("The invitation " + id() + " is " + status);
        }
        forgetMessage();
        textsRemovedAt = now;
    }

    /** Forgets whom it was for, and by whose account it was accepted where that was another contact's with the address. */
    public void erase(Instant now) {
        addressTo(ErasedContact.address(contact().id()));
        removeTexts(now);
        newLinkAnswered();
        if (acceptedBy != null && !acceptedBy.contact().id().equals(contact().id())) {
            acceptedBy = null;
        }
    }

    /** What happened to it, for the journal. */
    public AuditEvent event(AuditEventType happening) {
        return about(AuditEvent.of(happening));
    }

    public AuditEvent about(AuditEvent event) {
        return event.with("invitation", id()).with("contact", contact().id()).with("portal", portal().key());
    }

    private void end(InvitationStatus reason, Instant now) {
        endedAt = now;
        openKey = null;
        openMailboxKey = null;
        become(reason);
    }

    private void become(InvitationStatus reason) {
        status = reason;
        recordState = reason.inactive() ? "INACTIVE" : "ACTIVE";
    }

    @Override
    void requireOpen() {
        if (!status.open()) {
            throw new IllegalStateException("The invitation " + id() + " is " + status);
        }
    }

    /** Whether its time is over; what counts is the clock, not whether a sweep has marked it yet. */
    public boolean expiredAt(Instant now) {
        return status == InvitationStatus.EXPIRED || status.open() && !now.isBefore(expiresAt);
    }

    /** The status that counts at that time: Expired as soon as it has, whatever is stored. */
    public InvitationStatus statusAt(Instant now) {
        return expiredAt(now) ? InvitationStatus.EXPIRED : status;
    }

    public InvitationStatus status() {
        return status;
    }

    /** Whether the record is closed for editing: the CRM's record state, not the invitation's usability. */
    public boolean inactive() {
        return "INACTIVE".equals(recordState);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When its last link was handed over, by e-mail or by hand, reminders aside; or null. */
    public Instant sentAt() {
        return sentAt;
    }

    /** When it was accepted, expired, revoked or superseded, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** When its links and the texts of its e-mails were removed, or null. */
    public Instant textsRemovedAt() {
        return textsRemovedAt;
    }

    /** The portal user it made or found, or null. */
    public PortalUser acceptedBy() {
        return acceptedBy;
    }

    /** The address of the terms that were agreed to when it was accepted, or null. */
    public String termsPage() {
        return termsPage;
    }
}
