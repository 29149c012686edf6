package org.vestibule.operation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The UTC offsets of a zone's local times, in an order in which SQL can look them up. A local time that occurs twice in
 * autumn counts as the later instant, and one that is skipped in spring has the offset before the gap, as in JDBC
 * drivers.
 */
final class UtcOffsets {

    /** The offset from this local time on, until the next entry. */
    record Entry(LocalDateTime from, ZoneOffset offset) {}

    /** The offsets for a column without values. */
    static final UtcOffsets NONE = new UtcOffsets(ZoneOffset.UTC, List.of());

    /** More than any zone's offset from UTC. */
    private static final int MARGIN_DAYS = 2;

    private final ZoneOffset first;
    private final List<Entry> latestFirst;

    private UtcOffsets(ZoneOffset first, List<Entry> latestFirst) {
        this.first = first;
        this.latestFirst = latestFirst;
    }

    /** The offsets of all local times from the first to the last, both inclusive. */
    static UtcOffsets in(ZoneId zone, LocalDateTime first, LocalDateTime last) {
        ZoneRules rules = zone.getRules();
        Instant start = first.minusDays(MARGIN_DAYS).toInstant(ZoneOffset.UTC);
        Instant end = last.plusDays(MARGIN_DAYS).toInstant(ZoneOffset.UTC);
        List<Entry> entries = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(start);
        while (next != null && next.getInstant().isBefore(end)) {
            entries.add(new Entry(next.getDateTimeAfter(), next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        Collections.reverse(entries);
        return new UtcOffsets(rules.getOffset(start), entries);
    }

    /** The offset of the local times before all entries. */
    ZoneOffset first() {
        return first;
    }

    /** The later offsets, the latest first. */
    List<Entry> latestFirst() {
        return latestFirst;
    }
}
