package org.vestibule.designer;

import java.util.List;

/** How publishing from the designer went. Except where it is done, visitors see what they saw. */
public sealed interface PublishOutcome {

    record Published(DraftState state) implements PublishOutcome {}

    /** There are warnings to confirm first. */
    record NeedsConfirmation(List<PublishWarning> warnings) implements PublishOutcome {}

    /**
     * Somebody else holds the edit lock, or the draft has another version than the author saw.
     *
     * @param refusal {@code Held} or {@code Stale}
     */
    record NotNow(CommandOutcome refusal) implements PublishOutcome {}
}
