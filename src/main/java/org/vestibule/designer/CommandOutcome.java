package org.vestibule.designer;

import java.util.List;
import java.util.Set;
import org.vestibule.page.editing.SaveDraftOutcome.PropertyViolation;

/** The outcome of a command, an undo or a redo. The draft is unchanged unless it is done. */
public sealed interface CommandOutcome {

    /**
     * @param edit the new entry in the log
     * @param repaint the placements that look different now, or are new; without those that only moved
     */
    record Done(DraftState state, DraftEdit edit, Set<String> repaint) implements CommandOutcome {}

    /** The same command was applied before (same key); its response had been lost. */
    record DoneBefore(DraftState state, DraftEdit edit) implements CommandOutcome {}

    /** The draft already had that state; no edit was recorded. */
    record Unchanged(DraftState state) implements CommandOutcome {}

    /** The draft was changed since the author saw it. */
    record Stale(DraftState state, List<DraftEdit> since) implements CommandOutcome {}

    /** Somebody else holds the page's edit lock. */
    record Held(DraftState state, EditLock.Holder by) implements CommandOutcome {}

    /** The command can't be applied. */
    record Impossible(Reason reason) implements CommandOutcome {}

    record Refused(List<PropertyViolation> values) implements CommandOutcome {}

    enum Reason {
        NO_SUCH_WIDGET,
        NO_SUCH_PLACEMENT,
        NO_SUCH_ZONE,
        /** A widget can't be moved into itself. */
        INTO_ITSELF,
        NO_SUCH_REVISION,
        /** The draft at that version can't be reconstructed any more. */
        NO_WAY_BACK,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO
    }
}
