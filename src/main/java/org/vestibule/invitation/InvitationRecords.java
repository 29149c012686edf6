package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.contact.EmailAddress;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Shows the Portal Invitations to the staff: one, a contact's, or those that a search finds. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationRecords {

    private final Invitations invitations;
    private final InvitationSearch search;
    private final ContactDirectory contacts;
    private final Portals portals;
    private final Outbox outbox;
    private final Standing standing;
    private final Clock clock;

    @Inject
    InvitationRecords(
            Invitations invitations,
            InvitationSearch search,
            ContactDirectory contacts,
            Portals portals,
            Outbox outbox,
            Standing standing,
            Clock clock) {
        this.invitations = invitations;
        this.search = search;
        this.contacts = contacts;
        this.portals = portals;
        this.outbox = outbox;
        this.standing = standing;
        this.clock = clock;
    }

    protected InvitationRecords() {
        this(null, null, null, null, null, null, null);
    }

    public Optional<InvitationSummary> byId(long id) {
        return invitations.byId(id).map(this::summary);
    }

    /** Until when an invitation that was made now could be accepted, into the portal of this one. */
    public Instant usualEnd(long id) {
        return clock.instant().plus(invitations.byId(id).orElseThrow().portal().invitationValidity());
    }

    /** Why an open invitation can't be accepted as things stand; empty where it can, or has ended. */
    public Optional<Hindrance> hindrance(long id) {
        return invitations
                .byId(id)
                .filter(invitation -> invitation.statusAt(clock.instant()).open())
                .flatMap(standing::hindrance);
    }

    /** The contact's invitations, newest first. */
    public List<InvitationSummary> ofContact(long contactId) {
        return contacts.byId(contactId).stream()
                .flatMap(contact -> invitations.of(contact).stream())
                .map(this::summary)
                .toList();
    }

    /** The address that the contact has now, if there is one. */
    public Optional<String> addressOf(long contactId) {
        return contacts.byId(contactId).flatMap(Contact::email).map(EmailAddress::text);
    }

    /** One page of what the filter lets through. */
    public List<InvitationSummary> find(
            InvitationFilter filter, InvitationOrder order, boolean descending, int first, int size) {
        return search.find(filter, order, descending, first, size, clock.instant()).stream()
                .map(this::summary)
                .toList();
    }

    /** How many of each status the filter lets through, its own status left aside. */
    public Map<InvitationStatus, Long> counts(InvitationFilter filter) {
        return search.counts(filter, clock.instant());
    }

    /** The portals to filter by, by name. */
    public List<Portal> portals() {
        return portals.all();
    }

    /** The e-mails about one invitation, newest first. */
    public List<EmailActivity> emailsAbout(long invitationId) {
        return outbox.regarding(EmailKind.INVITATION, invitationId);
    }

    /** The e-mails that were written to a contact, newest first. */
    public List<EmailActivity> emailsTo(long contactId) {
        return outbox.ofContact(contactId);
    }

    private InvitationSummary summary(PortalInvitation invitation) {
        return InvitationSummary.of(invitation, clock.instant());
    }
}
