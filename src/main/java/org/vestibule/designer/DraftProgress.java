package org.vestibule.designer;

import java.util.Optional;
import java.util.Set;

/**
 * The changes of a draft since a version that an author or a watcher saw.
 *
 * @param seen the version that they saw
 * @param repaint the placements that look different now, or are new; empty if everything has to be repainted
 */
public record DraftProgress(DraftState state, long seen, Optional<Set<String>> repaint) {

    /** Whether the draft hasn't changed since. */
    public boolean none() {
        return state.version() == seen;
    }
}
