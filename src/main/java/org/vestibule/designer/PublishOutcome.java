package org.vestibule.designer;

import java.util.List;

/** The outcome of publishing from the designer. Nothing changes for visitors unless it is done. */
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
