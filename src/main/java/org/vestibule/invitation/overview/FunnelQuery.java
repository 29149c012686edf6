package org.vestibule.invitation.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vestibule.settings.Settings;

/**
 * Counts the invitations that were sent within a period, by portal and by part of the period, in one statement. It reads nothing
 * but an index, and of that the period's part: see decision 69.
 */
@ApplicationScoped
class FunnelQuery {

    private final Settings settings;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    FunnelQuery(Settings settings) {
        this.settings = settings;
    }

    /**
     * The counts by portal, and then by the place of the part in the period, counted from 0. What has no invitations is left out.
     *
     * @param portals the numbers of the portals that count; null for all
     * @param limits where the parts begin, in their order, and at last where the period ends
     */
    @SuppressWarnings("unchecked") // rows of several columns
    Map<Long, Map<Integer, FunnelCount>> counts(Set<Long> portals, List<Instant> limits) {
        if (portals != null && portals.isEmpty()) {
            return Map.of();
        }
        List<Long> numbers = portals == null ? List.of() : List.copyOf(portals);
        Query query = entities.createNativeQuery(statement(numbers.size(), limits.size()));
        for (int i = 0; i < limits.size(); i++) {
            query.setParameter(i + 1, Timestamp.from(limits.get(i)));
        }
        for (int i = 0; i < numbers.size(); i++) {
            query.setParameter(limits.size() + i + 1, numbers.get(i));
        }
        Map<Long, Map<Integer, FunnelCount>> counts = new HashMap<>();
        ((List<Object[]>) query.getResultList())
                .forEach(row -> counts.computeIfAbsent(number(row[0]), portal -> new HashMap<>())
                        .put((int) number(row[1]), new FunnelCount(number(row[2]), number(row[3]), number(row[4]))));
        return counts;
    }

    // Whoever accepted has opened the page, also where no script said so. On Derby counting would wait for everybody
    // who
    // invites or accepts just now.
    private String statement(int portals, int limits) {
        String parts = IntStream.range(1, limits - 1)
                .mapToObj(part -> " when sent_at < ?" + (part + 1) + " then " + (part - 1))
                .collect(Collectors.joining());
        String chosen = portals == 0
                ? ""
                : IntStream.range(0, portals)
                        .mapToObj(portal -> "?" + (limits + portal + 1))
                        .collect(Collectors.joining(", ", " and portal_id in (", ")"));
        return "select portal_id, part, count(*), sum(opened), sum(accepted) from (select portal_id,"
                + " case" + parts + " else " + (limits - 2) + " end as part,"
                + " case when status_reason = 'ACCEPTED' or opened_at is not null then 1 else 0 end as opened,"
                + " case when status_reason = 'ACCEPTED' then 1 else 0 end as accepted"
                + " from portal_invitation where sent_at >= ?1 and sent_at < ?" + limits + chosen
                + ") counted group by portal_id, part"
                + (settings.database() == Settings.Database.DERBY ? " with ur" : "");
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
