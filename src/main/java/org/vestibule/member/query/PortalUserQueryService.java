package org.vestibule.member.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.member.session.OpenMemberSession;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.EmailAddress;

/** Finds portal users for the staff, singly or by search. Erased users are left out. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class PortalUserQueryService {

    /** The number of portal users on a page of the list. */
    public static final int PAGE_SIZE = 25;

    private static final int PORTION_SIZE = 500;

    private final PortalUserSearchQuery search;
    private final PortalUserSummaries summaries;
    private final PortalUserRepository members;
    private final MemberSessionRepository sessions;
    private final PortalRepository portals;
    private final Caller caller;

    @Inject
    PortalUserQueryService(
            PortalUserSearchQuery search,
            PortalUserSummaries summaries,
            PortalUserRepository members,
            MemberSessionRepository sessions,
            PortalRepository portals,
            Caller caller) {
        this.search = search;
        this.summaries = summaries;
        this.members = members;
        this.sessions = sessions;
        this.portals = portals;
        this.caller = caller;
    }

    /**
     * A page of the portal users that match the filter.
     *
     * @param cursor where the page begins or ends; null for the first page
     * @param total how many match the filter
     */
    public ListSlice<PortalUserSummary> page(
            PortalUserFilter filter, PortalUserOrder order, boolean descending, Cursor cursor, Total total) {
        ListQuery.Numbers page =
                search.page(filter, caller.portals(), order, descending, Optional.ofNullable(cursor), total);
        return page.with(summaries.of(page.ids()));
    }

    /**
     * The next portal users for somebody who reads the whole list, at most {@value #PORTION_SIZE}.
     *
     * @param after where the portion begins; null for the first portion
     */
    public ListPortion<PortalUserSummary> portion(
            PortalUserFilter filter, PortalUserOrder order, boolean descending, Cursor after) {
        ListPortion<Long> ids = search.portion(filter, caller.portals(), order, descending, after, PORTION_SIZE);
        return ids.with(summaries.of(ids.items()));
    }

    /** The number of portal users that match the filter. */
    public Total count(PortalUserFilter filter) {
        return search.count(filter, caller.portals());
    }

    /** The number of portal users that match the filter, ignoring its status, in total and by status. */
    public PortalUserCounts counts(PortalUserFilter filter) {
        return search.counts(filter, caller.portals());
    }

    /** The portals to filter by, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals());
    }

    /**
     * A portal user's record; empty if there is no such user or the data was erased. Network addresses are included
     * only for callers who may read the audit log.
     */
    public Optional<PortalUserDetails> byId(long id) {
        return members.byId(id, caller.portals())
                .filter(user -> !user.contact().erased())
                .map(this::details);
    }

    private PortalUserDetails details(PortalUser user) {
        boolean withAddresses = caller.may(Right.AUDIT);
        List<OpenMemberSession> open = sessions.openOf(user).stream()
                .map(session -> withAddresses ? session : session.withoutAddress())
                .toList();
        return new PortalUserDetails(
                summaries.of(List.of(user.id())).get(0),
                user.contactAddress().map(EmailAddress::text).orElse(null),
                user.closedAt(),
                user.closedBy(),
                open);
    }
}
