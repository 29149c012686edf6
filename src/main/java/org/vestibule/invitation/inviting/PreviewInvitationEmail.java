package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.InvitationLinkBuilder;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.Senders;
import org.vestibule.mail.message.EmailPreview;
import org.vestibule.mail.message.InvitationEmailData;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Renders the e-mail of an invitation before it is sent: with the portal's texts, and without a working link. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class PreviewInvitationEmail {

    private final ContactRepository contacts;
    private final PortalRepository portals;
    private final InvitationLinkBuilder links;
    private final MessageTemplates templates;
    private final Senders senders;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PreviewInvitationEmail(
            ContactRepository contacts,
            PortalRepository portals,
            InvitationLinkBuilder links,
            MessageTemplates templates,
            Senders senders,
            Caller caller,
            Clock clock) {
        this.contacts = contacts;
        this.portals = portals;
        this.links = links;
        this.templates = templates;
        this.senders = senders;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The e-mail, with those of the request's roles that the portal has; empty if there is no such contact or portal,
     * or the portal's invitations would lead nowhere.
     */
    public Optional<EmailPreview> preview(InviteRequest request) {
        Optional<Portal> portal = portals.byId(request.portalId(), caller.portals());
        Optional<String> link = portal.flatMap(links::masked);
        return link.flatMap(masked -> contacts.byId(request.contactId())
                .map(contact -> new EmailPreview(
                        templates.invitation(data(request, contact, portal.get(), masked)),
                        senders.of(SenderRequest.of(portal.get(), caller.id())))));
    }

    private InvitationEmailData data(InviteRequest request, Contact contact, Portal portal, String link) {
        Instant end = Optional.ofNullable(request.expiresAt())
                .orElseGet(() -> clock.instant().plus(portal.invitationValidity()));
        return new InvitationEmailData(
                portal.id(),
                portal.name(),
                portal.sender().name(),
                portal.accent(),
                contact.firstName(),
                caller.name(),
                roles(request, portal),
                request.message(),
                link,
                end,
                InviteContact.language(request, contact, portal));
    }

    private List<String> roles(InviteRequest request, Portal portal) {
        return portals.rolesOf(portal).stream()
                .filter(role -> request.roleIds().contains(role.id()))
                .map(PortalRole::name)
                .toList();
    }
}
