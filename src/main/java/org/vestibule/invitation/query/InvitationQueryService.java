package org.vestibule.invitation.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.Eligibility;
import org.vestibule.invitation.IneligibilityReason;
import org.vestibule.invitation.InvitationRepository;
import org.vestibule.invitation.InvitationSummary;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Newest;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.EmailAddress;

/** Queries the Portal Invitations for the staff: one invitation, those of a contact, or search results. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationQueryService {

    /** The number of invitations on a page of the list. */
    public static final int PAGE_SIZE = 25;

    private static final int PORTION_SIZE = 500;

    private final InvitationRepository invitations;
    private final InvitationSearchQuery search;
    private final InvitationSummaries summaries;
    private final NewestByPortalQuery newestByPortal;
    private final ContactRepository contacts;
    private final PortalRepository portals;
    private final Outbox outbox;
    private final Eligibility eligibility;
    private final Clock clock;
    private final Caller caller;

    @Inject
    InvitationQueryService(
            InvitationRepository invitations,
            InvitationSearchQuery search,
            InvitationSummaries summaries,
            NewestByPortalQuery newestByPortal,
            ContactRepository contacts,
            PortalRepository portals,
            Outbox outbox,
            Eligibility eligibility,
            Clock clock,
            Caller caller) {
        this.invitations = invitations;
        this.search = search;
        this.summaries = summaries;
        this.newestByPortal = newestByPortal;
        this.contacts = contacts;
        this.portals = portals;
        this.outbox = outbox;
        this.eligibility = eligibility;
        this.clock = clock;
        this.caller = caller;
    }

    public Optional<InvitationSummary> byId(long id) {
        return invitations.byId(id, caller.portals()).map(this::summary);
    }

    /** The default expiry of a new invitation into this invitation's portal. */
    public Instant usualEnd(long id) {
        return clock.instant()
                .plus(invitations
                        .byId(id, caller.portals())
                        .orElseThrow()
                        .portal()
                        .invitationValidity());
    }

    /** Why an open invitation can't be accepted now; empty if it can, or has ended. */
    public Optional<IneligibilityReason> ineligibility(long id) {
        return invitations
                .byId(id, caller.portals())
                .filter(invitation -> invitation.statusAt(clock.instant()).open())
                .flatMap(eligibility::ineligibility);
    }

    /** The contact's invitations, newest first. If there are many, open invitations come first. */
    public Newest<InvitationSummary> ofContact(long contactId) {
        Newest<Long> first = contacts.byId(contactId)
                .map(contact -> Newest.of(invitations.firstOf(contact, Newest.ASKED, caller.portals())))
                .orElse(Newest.of(List.of()));
        List<InvitationSummary> newestFirst = summaries.of(first.items()).stream()
                .sorted(Comparator.comparing(InvitationSummary::createdAt)
                        .thenComparing(InvitationSummary::id)
                        .reversed())
                .toList();
        return new Newest<>(newestFirst, first.more());
    }

    /**
     * The contact's newest invitation into each portal of which the contact is no user, by portal name: fifty at most.
     */
    public List<InvitationSummary> intoPortalsWithoutAccess(long contactId) {
        return summaries.of(newestByPortal.withoutUser(contactId, caller.portals()));
    }

    /** The contact's present address, if there is any. */
    public Optional<String> addressOf(long contactId) {
        return contacts.byId(contactId).flatMap(Contact::email).map(EmailAddress::text);
    }

    /**
     * A page of the invitations that match the filter.
     *
     * @param cursor the position where the page begins or ends; null for the first page
     * @param total the number of matches
     */
    public ListSlice<InvitationSummary> page(
            InvitationFilter filter, InvitationOrder order, boolean descending, Cursor cursor, Total total) {
        ListQuery.Numbers page =
                search.page(filter, caller.portals(), order, descending, cursor, total, clock.instant());
        return page.with(summaries.of(page.ids()));
    }

    /**
     * The next invitations for somebody who reads the whole list, at most {@value #PORTION_SIZE}.
     *
     * @param after where the portion begins; null for the first portion
     */
    public ListPortion<InvitationSummary> portion(
            InvitationFilter filter, InvitationOrder order, boolean descending, Cursor after) {
        ListPortion<Long> ids =
                search.portion(filter, caller.portals(), order, descending, after, PORTION_SIZE, clock.instant());
        return ids.with(summaries.of(ids.items()));
    }

    /**
     * The invitations that match the filter, oldest first, after the cursor, without counting.
     *
     * @param contactId null for the invitations of all contacts
     * @param cursor null for the beginning
     * @param size how many at most
     * @return empty if the cursor doesn't belong to this order
     */
    public Optional<ListPortion<InvitationSummary>> following(
            InvitationFilter filter, Long contactId, Cursor cursor, int size) {
        return search.following(filter, contactId, caller.portals(), cursor, size, clock.instant())
                .map(part -> part.with(summaries.of(part.items())));
    }

    /** The number of matches, ignoring {@code newLinkAsked}. */
    public Total count(InvitationFilter filter) {
        return search.count(filter, caller.portals(), clock.instant());
    }

    /** The number of matches, ignoring the filter's status, in total and by status. */
    public StatusCounts counts(InvitationFilter filter) {
        return search.counts(filter, caller.portals(), clock.instant());
    }

    /** The number of matches, ignoring the filter's status, whose invitee waits for a new link. */
    public Total newLinksAsked(InvitationFilter filter) {
        return search.newLinksAsked(filter, caller.portals());
    }

    /** The portals to filter by, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals());
    }

    /** The e-mails about one invitation, newest first. */
    public List<EmailActivity> emailsAbout(long invitationId) {
        return outbox.regarding(EmailKind.INVITATION, invitationId, caller.portals());
    }

    /** The e-mails to a contact, newest first. */
    public Newest<EmailActivity> emailsTo(long contactId) {
        return Newest.of(outbox.ofContact(contactId, Newest.ASKED, caller.portals()));
    }

    private InvitationSummary summary(PortalInvitation invitation) {
        return InvitationSummary.of(invitation, clock.instant());
    }
}
