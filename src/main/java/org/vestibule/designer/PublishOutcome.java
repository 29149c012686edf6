package org.vestibule.designer;

import java.util.List;

/** How publishing from the designer went. Except where it is done, visitors see what they saw. */
public sealed interface PublishOutcome {

    record Published(DraftState state) implements PublishOutcome {}

    /** There is something to know first. */
    record Doubted(List<PublishWarning> concerns) implements PublishOutcome {}

    /**
     * Somebody else is at work on the page, or its draft isn't what the author saw.
     *
     * @param obstacle {@code Held} or {@code Stale}
     */
    record NotNow(CommandOutcome obstacle) implements PublishOutcome {}
}
