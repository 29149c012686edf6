package org.vestibule.audit;

import java.time.Instant;

/**
 * A filter of stored events.
 *
 * @param from the earliest moment, inclusive; null for no bound
 * @param before the latest moment, exclusive; null for no bound
 * @param person part of the name of the member of staff who caused the event; null or blank for all
 * @param type null for all types
 */
public record AuditLogFilter(Instant from, Instant before, String person, AuditEventType type) {

    /** Matches all events. */
    public static final AuditLogFilter ALL = new AuditLogFilter(null, null, null, null);
}
