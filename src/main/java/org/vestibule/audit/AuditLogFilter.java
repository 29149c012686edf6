package org.vestibule.audit;

import java.time.Instant;

/**
 * Which of the kept events are wanted.
 *
 * @param from the earliest moment; null for no bound
 * @param before the moment from which on they are not wanted; null for no bound
 * @param person part of the name of the member of staff who did it; null or blank for all of them
 * @param type null for whatever happened
 */
public record AuditLogFilter(Instant from, Instant before, String person, AuditEventType type) {

    /** All. */
    public static final AuditLogFilter ALL = new AuditLogFilter(null, null, null, null);
}
