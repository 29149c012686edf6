package org.vestibule.shared.upkeep;

import java.time.Instant;

/**
 * The position of a record in the order in which records became due.
 *
 * @param at when it became due
 * @param id the record's id, which orders records that became due at the same time
 */
public record DueRecord(Instant at, long id) {

    /** Before all others. */
    public static final DueRecord START = new DueRecord(Instant.EPOCH, 0);
}
