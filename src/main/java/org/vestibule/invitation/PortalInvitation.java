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
 * that changes the status needs an open invitation; the database's version column decides between two that come at once.
 *
 * <p>What it offers, how its link got to the invitee and how it ended are values, which a verb replaces.
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

    // For who reads the table: whether the CRM lets the record be edited, not whether the invitation can be used.
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

    // Null, like the next, where all that it holds is: so they are read.
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

    /** This e-mail carries the link from now on, in place of any before. */
    public void announceBy(EmailActivity email) {
        requireOpen();
        delivery = delivery().announcedBy(email);
    }

    /** The e-mail with the link was handed over. */
    public void sent(Instant now) {
        become(InvitationStatus.SENT);
        delivery = delivery().sent(now);
    }

    /** The e-mail was given up. */
    public void sendFailed() {
        become(InvitationStatus.SEND_FAILED);
    }

    /** The e-mail that was given up is tried once more; its words, and with them the expiry, stay as they are. */
    public void sendRetried() {
        become(InvitationStatus.PENDING_SEND);
    }

    /** Another e-mail with another link is on its way, to the address given, and the time to accept starts anew. */
    public void sendAgain(EmailAddress to, Instant newExpiry) {
        become(InvitationStatus.PENDING_SEND);
        offer = offer.addressedTo(to).until(newExpiry);
        openKeys = new OpenInvitationKeys(contact, portal(), to);
        delivery = delivery().renewed();
    }

    /** Somebody hands another link over by hand, and no e-mail is on its way; the time to accept starts anew. */
    public void handOver(EmailAddress to, Instant newExpiry, Instant now) {
        sendAgain(to, newExpiry);
        sent(now);
    }

    /** Whether it is time for a reminder, so long after the e-mail that arrived. */
    public boolean dueForReminder(Duration after, Instant now) {
        return status == InvitationStatus.SENT && delivery().dueForReminder(after, now, offer.expiresAt());
    }

    /**
     * This e-mail reminds of it, and is the only one to do so. Whatever becomes of it, the status tells of the e-mail
     * before, which arrived: its link is good until the reminder has been handed over, and if that can't be, for good.
     */
    public void remindBy(EmailActivity email) {
        requireOpen();
        delivery = delivery().remindedBy(email);
    }

    /** A reminder is due, but can't be sent as things stand. */
    public void putOffReminder(Instant now) {
        delivery = delivery().withReminderPutOff(now);
    }

    /** The reminder was handed over, and its link answers a request for a new one, too. */
    public void reminded(Instant now) {
        requireOpen();
        delivery = delivery().withReminderSent(now);
    }

    /** The reminder wasn't sent, so another may be written; an invitation gets at most one sent reminder. */
    public void takeBackReminder() {
        if (delivery().reminder().isWaiting()) {
            delivery = delivery().withoutReminder();
        }
    }

    /**
     * The invitee, holding a dead link, asked for a new one.
     *
     * @return false where that is known already, because nobody has answered for less than an hour
     */
    public boolean askForNewLink(Instant now) {
        if (delivery().waitsForNewLink(now)) {
            return false;
        }
        delivery = delivery().newLinkAsked(now);
        return true;
    }

    /** There is more time to accept it. */
    public void extend(Instant until) {
        requireOpen();
        offer = offer.until(until);
    }

    /** It is this role that the invitee gets, and no other. */
    public void offerOnly(PortalRole role) {
        requireOpen();
        roles.clear();
        roles.add(new InvitedRole(role));
    }

    /** Somebody else answers for it from now on. */
    public void vouchedForBy(Caller colleague) {
        requireOpen();
        offer = offer.vouchedForBy(colleague);
    }

    /** The invitee has this account now, and agreed to the terms at that address, where there are any. */
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

    /** It ended so long ago that nobody needs the texts any more, or they must not be kept. */
    public void removeTexts(Instant now) {
        require(!status.open());
        offer = offer.withoutMessage();
        ending = ending().withoutTexts(now);
    }

    /** Forgets whom it was for, and by whose account it was accepted where that was another contact's with the address. */
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

    /** Whether its time is over; what counts is the clock, not whether a sweep has marked it yet. */
    public boolean expiredAt(Instant now) {
        return status == InvitationStatus.EXPIRED || status.open() && offer.overAt(now);
    }

    /** The status that counts at that time: Expired as soon as it has, whatever is stored. */
    public InvitationStatus statusAt(Instant now) {
        return expiredAt(now) ? InvitationStatus.EXPIRED : status;
    }

    public InvitationStatus status() {
        return status;
    }

    /** What happened to it, for the audit log. */
    public AuditEvent event(AuditEventType happening) {
        return AuditEvent.of(happening)
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

    /** What it offers beside the roles. */
    public InvitationOffer offer() {
        return offer;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** How its link got to the invitee, if it did yet. */
    public InvitationDelivery delivery() {
        return delivery == null ? InvitationDelivery.notYet() : delivery;
    }

    /** How it ended, if it has yet. */
    public InvitationEnding ending() {
        return ending == null ? InvitationEnding.notYet() : ending;
    }
}
