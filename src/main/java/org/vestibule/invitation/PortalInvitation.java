package org.vestibule.invitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ErasedContact;
import org.vestibule.mail.EmailActivity;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.StoredOfPortal;
import org.vestibule.security.Caller;
import org.vestibule.text.EmailAddress;

/**
 * The invitation of one contact into one portal, bound to the e-mail address that the contact had. It begins as Pending
 * Send; sending makes it Sent or Send Failed; from these it ends as Accepted, Expired, Revoked or Superseded. Each verb
 * that changes the status needs an open invitation; the database's version column decides between concurrent changes.
 *
 * <p>Its offer, delivery and ending are value objects, which a verb replaces.
 */
@Entity
@Table(name = "portal_invitation")
public class PortalInvitation extends StoredOfPortal {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @ElementCollection
    @CollectionTable(name = "portal_invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
    private Set<InvitedRole> roles = new HashSet<>();

    @Embedded
    private InvitationOffer offer;

    // For readers of the table: whether the CRM lets the record be edited, not whether the invitation can be used.
    @Column(name = "record_state")
    private String recordState = "ACTIVE";

    @Enumerated(EnumType.STRING)
    @Column(name = "status_reason")
    private InvitationStatus status = InvitationStatus.PENDING_SEND;

    /** Null once it has ended. */
    @Embedded
    private OpenInvitationKeys openKeys;

    @Column(name = "created_at")
    private Instant createdAt;

    // JPA reads this and the next field as null if all of their columns are null.
    @Embedded
    private InvitationDelivery delivery;

    @Embedded
    private InvitationEnding ending;

    protected PortalInvitation() {}

    public PortalInvitation(
            Contact contact, Portal portal, Collection<PortalRole> roles, InvitationOffer offer, Instant now) {
        super(portal);
        this.contact = contact;
        roles.forEach(role -> this.roles.add(new InvitedRole(role)));
        this.offer = offer;
        this.openKeys = new OpenInvitationKeys(contact, portal, offer.email());
        this.createdAt = now;
    }

    /** Makes this e-mail the one with the link, replacing any e-mail before. */
    public void announceBy(EmailActivity email) {
        requireOpen();
        delivery = delivery().announcedBy(email);
    }

    /** Records that the e-mail with the link was sent. */
    public void sent(Instant now) {
        become(InvitationStatus.SENT);
        delivery = delivery().sent(now);
    }

    /** Records that sending the e-mail finally failed. */
    public void sendFailed() {
        become(InvitationStatus.SEND_FAILED);
    }

    /** Records that the failed e-mail is sent once more; its text, and so the expiry, stays as it is. */
    public void sendRetried() {
        become(InvitationStatus.PENDING_SEND);
    }

    /** Records that another e-mail with another link is being sent to this address; the validity starts again. */
    public void sendAgain(EmailAddress to, Instant newExpiry) {
        become(InvitationStatus.PENDING_SEND);
        offer = offer.addressedTo(to).until(newExpiry);
        openKeys = new OpenInvitationKeys(contact, portal(), to);
        delivery = delivery().renewed();
    }

    /** Records that somebody hands over another link by hand and no e-mail is being sent; the validity starts again. */
    public void handOver(EmailAddress to, Instant newExpiry, Instant now) {
        sendAgain(to, newExpiry);
        sent(now);
    }

    /** Whether a reminder is due, this long after the e-mail was sent. */
    public boolean dueForReminder(Duration after, Instant now) {
        return status == InvitationStatus.SENT && delivery().dueForReminder(after, now, offer.expiresAt());
    }

    /**
     * Makes this e-mail the only reminder. Whatever becomes of it, the status is that of the invitation e-mail, which
     * arrived: that e-mail's link works until the reminder has been sent, and for good if the reminder can't be sent.
     */
    public void remindBy(EmailActivity email) {
        requireOpen();
        delivery = delivery().remindedBy(email);
    }

    /** Records that a reminder is due but can't be sent now. */
    public void putOffReminder(Instant now) {
        delivery = delivery().withReminderPutOff(now);
    }

    /** Records that the reminder was sent; its link also answers a request for a new link. */
    public void reminded(Instant now) {
        requireOpen();
        delivery = delivery().withReminderSent(now);
    }

    /**
     * Removes a reminder that wasn't sent, so that another may be written; an invitation gets at most one sent
     * reminder.
     */
    public void removeUnsentReminder() {
        if (delivery().reminder().isWaiting()) {
            delivery = delivery().withoutReminder();
        }
    }

    /**
     * Records that the invitee, who has a dead link, asked for a new link.
     *
     * @return false if there is an open request that is less than an hour old
     */
    public boolean askForNewLink(Instant now) {
        if (delivery().waitsForNewLink(now)) {
            return false;
        }
        delivery = delivery().newLinkAsked(now);
        return true;
    }

    /** Extends the expiry. */
    public void extend(Instant until) {
        requireOpen();
        offer = offer.until(until);
    }

    /** Replaces the offered roles with this role. */
    public void offerOnly(PortalRole role) {
        requireOpen();
        roles.clear();
        roles.add(new InvitedRole(role));
    }

    /** Makes a colleague responsible for it. */
    public void changeInviter(Caller colleague) {
        requireOpen();
        offer = offer.withInviter(colleague);
    }

    /** Records that the invitee accepted with this account, and agreed to the terms at that address, if any. */
    public void accept(PortalUser user, Optional<String> termsPage, Instant now) {
        end(InvitationStatus.ACCEPTED, InvitationEnding.accepted(user, termsPage.orElse(null), now));
    }

    public void revoke(Instant now) {
        end(InvitationStatus.REVOKED, InvitationEnding.unanswered(now));
    }

    public void supersede(Instant now) {
        end(InvitationStatus.SUPERSEDED, InvitationEnding.unanswered(now));
    }

    public void expire(Instant now) {
        end(InvitationStatus.EXPIRED, InvitationEnding.unanswered(now));
    }

    private void end(InvitationStatus reason, InvitationEnding how) {
        become(reason);
        ending = how;
        openKeys = null;
    }

    /** Removes the texts, because nobody needs them any more or they must not be kept. */
    public void removeTexts(Instant now) {
        require(!status.open());
        offer = offer.withoutMessage();
        ending = ending().withoutTexts(now);
    }

    /** Erases the invitee, and the account that accepted it if that belongs to another contact with the address. */
    public void erase(Instant now) {
        removeTexts(now);
        offer = offer.addressedTo(ErasedContact.address(contact.id()));
        delivery = delivery().newLinkAnswered();
        ending = ending().withoutAccountOfOthers(contact);
    }

    private void become(InvitationStatus reason) {
        requireOpen();
        status = reason;
        recordState = reason.inactive() ? "INACTIVE" : "ACTIVE";
    }

    private void requireOpen() {
        require(status.open());
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException("The invitation " + id() + " is " + status);
        }
    }

    /** Whether the expiry has passed, whether or not the expiry task has marked it yet. */
    public boolean expiredAt(Instant now) {
        return status == InvitationStatus.EXPIRED || status.open() && offer.overAt(now);
    }

    /** The status at that time: Expired as soon as the expiry has passed, whatever is stored. */
    public InvitationStatus statusAt(Instant now) {
        return expiredAt(now) ? InvitationStatus.EXPIRED : status;
    }

    public InvitationStatus status() {
        return status;
    }

    /** An audit event about it. */
    public AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type)
                .with("invitation", id())
                .with("contact", contact.id())
                .with("portal", portal().key());
    }

    public Contact contact() {
        return contact;
    }

    public Set<InvitedRole> roles() {
        return Set.copyOf(roles);
    }

    /** What it offers, besides the roles. */
    public InvitationOffer offer() {
        return offer;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How its link was delivered, if it was. */
    public InvitationDelivery delivery() {
        return delivery == null ? InvitationDelivery.notYet() : delivery;
    }

    /** How it ended, if it has ended. */
    public InvitationEnding ending() {
        return ending == null ? InvitationEnding.notYet() : ending;
    }
}
