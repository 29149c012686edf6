package org.vestibule.designer;

import java.util.Optional;
import java.util.Set;

/**
 * How a draft has moved on since a version that someone saw.
 *
 * @param seen the version that they saw
 * @param repaint the placements that look different now, or are new; empty where all has to be painted anew
 */
public record DraftProgress(DraftState state, long seen, Optional<Set<String>> repaint) {

    /** Whether the draft still is what they saw. */
    public boolean none() {
        return state.version() == seen;
    }
}
