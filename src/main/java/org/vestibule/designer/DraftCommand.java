package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Map;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Slot;

/** An author's command that changes a draft. It is executed completely or not at all. */
public sealed interface DraftCommand {

    /** Adds a widget with the defaults of its contract. */
    record Add(String widget, Slot at) implements DraftCommand {}

    /** Adds a copy of a widget, with its nested widgets, right behind it. */
    record Duplicate(String placement) implements DraftCommand {}

    /** Moves a widget; the position is counted without it. */
    record Move(String placement, Slot to) implements DraftCommand {}

    record Remove(String placement) implements DraftCommand {}

    /** Sets the values of a widget's properties; a property that isn't named keeps its value, JSON's null unsets it. */
    record SetValues(String placement, Map<String, JsonValue> values) implements DraftCommand {}

    record SetLayout(Layout layout) implements DraftCommand {}

    /** Replaces the draft by a revision of the page. */
    record Restore(int revision) implements DraftCommand {}

    /** Restores the draft as it was after an earlier edit. */
    record GoBack(long edit) implements DraftCommand {}
}
