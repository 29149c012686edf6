package org.vestibule.designer;

import java.util.List;
import java.util.Set;
import org.vestibule.page.editing.SaveDraftOutcome.PropertyViolation;

/** How a command, an undo or a redo went. Except where it is done, the draft is as it was. */
public sealed interface CommandOutcome {

    /**
     * @param edit what now stands in the log
     * @param repaint the placements that look different now, or are new; those that only moved aren't among them
     */
    record Done(DraftState state, DraftEdit edit, Set<String> repaint) implements CommandOutcome {}

    /** The same command was applied before (same key); its response had been lost. */
    record DoneBefore(DraftState state, DraftEdit edit) implements CommandOutcome {}

    /** The draft already had that state; no edit was recorded. */
    record Unchanged(DraftState state) implements CommandOutcome {}

    /** The draft isn't any more what the author saw. */
    record Stale(DraftState state, List<DraftEdit> since) implements CommandOutcome {}

    /** Somebody else holds the page's edit lock. */
    record Held(DraftState state, EditLock.Holder by) implements CommandOutcome {}

    /** What the command names isn't there. */
    record Impossible(Reason reason) implements CommandOutcome {}

    record Refused(List<PropertyViolation> values) implements CommandOutcome {}

    enum Reason {
        NO_SUCH_WIDGET,
        NO_SUCH_PLACEMENT,
        NO_SUCH_ZONE,
        /** A widget can't stand in itself. */
        INTO_ITSELF,
        NO_SUCH_REVISION,
        /** The draft at that version can't be reconstructed any more. */
        NO_WAY_BACK,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO
    }
}
