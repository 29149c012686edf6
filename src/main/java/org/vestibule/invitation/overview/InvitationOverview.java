package org.vestibule.invitation.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/**
 * Tells the staff what needs somebody, and what became of the invitations of the last weeks. How many statements that takes depends
 * neither on the number of invitations nor on that of portals.
 */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class InvitationOverview {

    /** So many weeks are counted, the current one included. */
    public static final int WEEKS = 12;

    private static final Duration SOON = Duration.ofDays(7);

    private final InvitationQueryService records;
    private final FunnelQuery funnels;
    private final ExpiringQuery expiring;
    private final PortalRepository portals;
    private final Caller caller;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    InvitationOverview(
            InvitationQueryService records,
            FunnelQuery funnels,
            ExpiringQuery expiring,
            PortalRepository portals,
            Caller caller,
            Clock clock,
            ZoneId zone) {
        this.records = records;
        this.funnels = funnels;
        this.expiring = expiring;
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
        this.zone = zone;
    }

    /** What waits for somebody: the same invitations that the lists show. */
    public OpenWork openWork() {
        Instant now = clock.instant();
        return new OpenWork(
                records.count(InvitationFilter.NONE.withStatus(InvitationStatus.SEND_FAILED)),
                records.newLinksAsked(InvitationFilter.NONE),
                expiring.count(counted(null), now, now.plus(SOON)));
    }

    /** The portals whose invitations the caller may have counted alone, by name. */
    public List<Portal> portals() {
        return portals.all(caller.portals());
    }

    /**
     * What became of the invitations of the last weeks.
     *
     * @param portalId null for all portals together
     */
    public Funnel funnel(Long portalId) {
        List<IsoWeek> weeks = weeks();
        Map<Integer, FunnelCount> together = new HashMap<>();
        counts(portalId, weeks)
                .values()
                .forEach(counts -> counts.forEach((week, count) -> together.merge(week, count, FunnelCount::plus)));
        return Funnel.of(weeks, together);
    }

    /**
     * The same for each portal by itself: by the portals' names, without those that had no invitations in these weeks.
     *
     * @param portalId null for all portals
     */
    public Map<Portal, Funnel> funnels(Long portalId) {
        List<IsoWeek> weeks = weeks();
        Map<Long, Map<Integer, FunnelCount>> counts = counts(portalId, weeks);
        return portals().stream()
                .filter(portal -> counts.containsKey(portal.id()))
                .collect(Collectors.toMap(
                        portal -> portal,
                        portal -> Funnel.of(weeks, counts.get(portal.id())),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private List<IsoWeek> weeks() {
        return IsoWeek.upTo(LocalDate.ofInstant(clock.instant(), zone), WEEKS);
    }

    private Map<Long, Map<Integer, FunnelCount>> counts(Long portalId, List<IsoWeek> weeks) {
        List<Instant> limits = Stream.concat(
                        weeks.stream(), Stream.of(weeks.get(weeks.size() - 1).plus(1)))
                .map(week -> week.begin(zone))
                .toList();
        return funnels.counts(counted(portalId), limits);
    }

    /** The ids of the portals that count; null for all. What the caller may not see doesn't count, nor what is deleted. */
    private Set<Long> counted(Long portalId) {
        if (portalId == null && caller.portals().isAll() && portals.deletedIds().isEmpty()) {
            return null;
        }
        return portals().stream()
                .map(Portal::id)
                .filter(id -> portalId == null || portalId.equals(id))
                .collect(Collectors.toSet());
    }
}
