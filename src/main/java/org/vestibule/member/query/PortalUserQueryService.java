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
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.Total;
import org.vestibule.text.EmailAddress;

/** Shows the portal users to the staff: one, or those that a search finds. Users whose data was erased are none of them. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class PortalUserQueryService {

    /** How many portal users a page of the list has. */
    public static final int PAGE_SIZE = 25;

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
     * A page of what the filter lets through.
     *
     * @param cursor where the page begins or ends; null for the first page
     * @param total how many the filter lets through
     */
    public ListSlice<PortalUserSummary> page(
            PortalUserFilter filter, PortalUserOrder order, boolean descending, Cursor cursor, Total total) {
        ListQuery.Numbers page =
                search.page(filter, caller.portals(), order, descending, Optional.ofNullable(cursor), total);
        return page.with(summaries.of(page.ids()));
    }

    /** How many the filter lets through. */
    public Total count(PortalUserFilter filter) {
        return search.count(filter, caller.portals());
    }

    /** How many the filter lets through, its own status left aside, in all and of each status. */
    public PortalUserCounts counts(PortalUserFilter filter) {
        return search.counts(filter, caller.portals());
    }

    /** The portals to filter by, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals());
    }

    /**
     * A portal user's record; empty where there is no such user, or the data was erased. Network addresses are told to those
     * who may read the audit log.
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
