package org.vestibule.invitation.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.inviting.InviteOutcome.Refused;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownContact;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownPortal;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalLanguages;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Finds the choices for inviting a contact, and the reasons against it, before anybody tries. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InviteOptions {

    private final ContactRepository contacts;
    private final PortalRepository portals;
    private final InviteRules rules;
    private final DuplicateInvitationFinder duplicates;
    private final PortalLanguages languages;
    private final Caller caller;

    @Inject
    InviteOptions(
            ContactRepository contacts,
            PortalRepository portals,
            InviteRules rules,
            DuplicateInvitationFinder duplicates,
            PortalLanguages languages,
            Caller caller) {
        this.contacts = contacts;
        this.portals = portals;
        this.rules = rules;
        this.duplicates = duplicates;
        this.languages = languages;
        this.caller = caller;
    }

    /**
     * The choices, and the reasons why inviting would be refused now.
     *
     * @param portalId null while none is chosen; then only reasons about the contact are returned
     */
    public InvitePreview of(long contactId, Long portalId) {
        Optional<Contact> contact = contacts.byId(contactId);
        Optional<Portal> portal = Optional.ofNullable(portalId).flatMap(id -> portals.byId(id, caller.portals()));
        List<Refused> refusals = new ArrayList<>();
        if (contact.isEmpty()) {
            refusals.add(new UnknownContact());
        } else if (portal.isPresent()) {
            refusals.addAll(rules.refusalsFor(contact.get(), portal.get()));
            rules.openInvitation(contact.get(), portal.get()).ifPresent(refusals::add);
            duplicates
                    .refusal(contact.get(), contact.get().email(), portal.get())
                    .ifPresent(refusals::add);
        } else {
            refusals.addAll(rules.refusalsFor(contact.get()));
        }
        if (portalId != null && portal.isEmpty()) {
            refusals.add(new UnknownPortal());
        }
        return new InvitePreview(
                contact,
                openPortals(portalId),
                portal.map(rules::givable).orElse(List.of()),
                portal.map(found -> languages.of(found.id())).orElse(List.of()),
                List.copyOf(refusals));
    }

    private List<Portal> openPortals(Long chosen) {
        return portals.all(caller.portals()).stream()
                .filter(portal -> !portal.closed() || portal.id().equals(chosen))
                .toList();
    }
}
