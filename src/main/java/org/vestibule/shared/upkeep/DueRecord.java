package org.vestibule.shared.upkeep;

import java.time.Instant;

/**
 * The place of a record in the order in which records became due.
 *
 * @param at since when it is due
 * @param id the record's number, which decides between those due at the same time
 */
public record DueRecord(Instant at, long id) {

    /** Before all others. */
    public static final DueRecord START = new DueRecord(Instant.EPOCH, 0);
}
