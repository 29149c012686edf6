package org.vestibule.designer;

import java.util.List;

/** How publishing from the designer went. Except where it is done, visitors see what they saw. */
public sealed interface PublishOutcome {

    record Published(DraftState state) implements PublishOutcome {}

    /** There are warnings to confirm first. */
    record Doubted(List<PublishWarning> concerns) implements PublishOutcome {}

    /**
     * Somebody else holds the edit lock, or the draft has another version than the author saw.
     *
     * @param obstacle {@code Held} or {@code Stale}
     */
    record NotNow(CommandOutcome obstacle) implements PublishOutcome {}
}
