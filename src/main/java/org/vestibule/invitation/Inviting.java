package org.vestibule.invitation;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.invitation.InviteOutcome.Refused;
import org.vestibule.invitation.InviteOutcome.UnknownContact;
import org.vestibule.invitation.InviteOutcome.UnknownPortal;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Invites contacts into portals. */
@Transactional
@Requires(Right.INVITATIONS)
public class Inviting {

    private final ContactDirectory contacts;
    private final Portals portals;
    private final InviteRules rules;
    private final InvitingStep step;

    @Inject
    Inviting(ContactDirectory contacts, Portals portals, InviteRules rules, InvitingStep step) {
        this.contacts = contacts;
        this.portals = portals;
        this.rules = rules;
        this.step = step;
    }

    protected Inviting() {
        this(null, null, null, null);
    }

    /**
     * The refusals that inviting would meet with now, so that a person can be told before trying. Empty where nothing
     * stands in the way.
     *
     * @param portalId null while none is chosen, which leaves what the contact alone is about
     */
    public List<Refused> preview(long contactId, Long portalId) {
        Optional<Contact> contact = contacts.byId(contactId);
        if (contact.isEmpty()) {
            return List.of(new UnknownContact());
        }
        if (portalId == null) {
            return rules.against(contact.get());
        }
        return portals.byId(portalId)
                .map(portal -> preview(contact.get(), portal))
                .orElseGet(() -> List.of(new UnknownPortal()));
    }

    private List<Refused> preview(Contact contact, Portal portal) {
        List<Refused> found = new ArrayList<>(rules.against(contact, portal));
        rules.openInvitation(contact, portal).ifPresent(found::add);
        return found;
    }

    /** Makes the invitation and sends its e-mail, or says why not. Of two who do it at once, one succeeds. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public InviteOutcome invite(InviteRequest request) {
        try {
            return step.take(request);
        } catch (PersistenceException outrun) {
            // Someone changed the same records in between. Whoever comes second shall hear of what is there now, and
            // not
            // replace it unseen.
            return step.take(request.replacingOpen(false));
        }
    }
}
