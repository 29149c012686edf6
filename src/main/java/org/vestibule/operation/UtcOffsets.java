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
 * The offsets from UTC that a zone's local times have, in the order in which databases can look them up. A local time that
 * an autumn repeats counts as the later of both instants, and one that a spring skips has the offset before it: that is how
 * JDBC drivers read such times.
 */
final class UtcOffsets {

    /** From this local time on the offset holds, until the next later entry. */
    record Entry(LocalDateTime from, ZoneOffset offset) {}

    /** For a column without values. */
    static final UtcOffsets NONE = new UtcOffsets(ZoneOffset.UTC, List.of());

    /** More than any zone is away from UTC. */
    private static final int MARGIN_DAYS = 2;

    private final ZoneOffset first;
    private final List<Entry> latestFirst;

    private UtcOffsets(ZoneOffset first, List<Entry> latestFirst) {
        this.first = first;
        this.latestFirst = latestFirst;
    }

    /** The offsets of all local times from the first to the last, both included. */
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
