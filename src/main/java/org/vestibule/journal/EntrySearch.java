package org.vestibule.journal;

import java.time.Instant;

/**
 * Which of the kept events are wanted.
 *
 * @param from the earliest moment; null for no bound
 * @param before the moment from which on they are not wanted; null for no bound
 * @param person part of the name of the member of staff who did it; null or blank for whoever did
 * @param happening null for whatever happened
 */
public record EntrySearch(Instant from, Instant before, String person, Happening happening) {

    /** All. */
    public static final EntrySearch ALL = new EntrySearch(null, null, null, null);
}
