package org.vestibule.invitation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.Facts;
import org.vestibule.contact.PersonalDataSource;
import org.vestibule.invitation.InvitationDelivery;
import org.vestibule.invitation.InvitationEnding;
import org.vestibule.invitation.InvitationOffer;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitedRole;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.mail.InvitationEmailComposer;
import org.vestibule.member.PortalUser;

/** Exports and erases a contact's Portal Invitations; their links aren't exported. */
@ApplicationScoped
class InvitationPersonalData implements PersonalDataSource {

    private final InvitationRepository invitations;
    private final InvitationEmailComposer composer;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    InvitationPersonalData(
            InvitationRepository invitations, InvitationEmailComposer composer, Clock clock, AuditTrail auditTrail) {
        this.invitations = invitations;
        this.composer = composer;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    @Override
    public Place place() {
        return Place.INVITATIONS;
    }

    @Override
    public JsonValue export(Contact contact) {
        return invitations.of(contact).stream().map(this::facts).collect(Facts.list());
    }

    private JsonObject facts(PortalInvitation invitation) {
        InvitationOffer offer = invitation.offer();
        InvitationDelivery delivery = invitation.delivery();
        InvitationEnding ending = invitation.ending();
        return new Facts()
                .with("number", invitation.id())
                .with("portal", invitation.portal().name())
                .with("roles", InvitedRole.names(invitation.roles()))
                .with("email", offer.email())
                .with("language", offer.locale().toLanguageTag())
                .with("message", offer.message())
                .with("invitedBy", offer.inviter().name())
                .with("status", invitation.statusAt(clock.instant()))
                .with("createdAt", invitation.createdAt())
                .with("sentAt", delivery.sentAt())
                .with("openedAt", delivery.openedAt())
                .with("remindedAt", delivery.reminder().sentAt())
                .with("expiresAt", offer.expiresAt())
                .with("endedAt", ending.endedAt())
                .with("newLinkAskedAt", delivery.newLinkAskedAt())
                .with("portalUser", ending.acceptedBy().map(PortalUser::id).orElse(null))
                .with("termsAgreedTo", ending.termsPage())
                .with("textsRemovedAt", ending.textsRemovedAt())
                .json();
    }

    @Override
    public void erase(Contact contact, Instant now) {
        for (long number : invitations.numbersOf(contact)) {
            PortalInvitation invitation = invitations.lock(number).orElseThrow();
            if (invitation.status().open()) {
                end(invitation, now);
            }
            invitation.erase(now);
            invitations.forgetTokens(invitation);
        }
    }

    @Override
    public boolean hasMore(Contact contact) {
        return invitations.anyAtAnAddress(contact);
    }

    private void end(PortalInvitation invitation, Instant now) {
        composer.recall(invitation);
        if (invitation.expiredAt(now)) {
            invitation.expire(now);
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__EXPIRED));
        } else {
            invitation.revoke(now);
            auditTrail.tell(invitation.event(AuditEventType.INVITATION__REVOKED));
        }
    }
}
