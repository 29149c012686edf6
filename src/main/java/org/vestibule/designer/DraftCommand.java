package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Map;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Slot;

/** Something a page author tells the designer to do to a draft. It is carried out whole or not at all. */
public sealed interface DraftCommand {

    /** Places a widget, with the defaults of its contract. */
    record Add(String widget, Slot at) implements DraftCommand {}

    /** Places a copy of a widget, with what stands in it, right behind it. */
    record Duplicate(String placement) implements DraftCommand {}

    /** Takes a widget elsewhere; the position is counted without it. */
    record Move(String placement, Slot to) implements DraftCommand {}

    record Remove(String placement) implements DraftCommand {}

    /** Sets the values of a widget's properties; a property that isn't named keeps its value, JSON's null unsets it. */
    record SetValues(String placement, Map<String, JsonValue> values) implements DraftCommand {}

    record SetLayout(Layout layout) implements DraftCommand {}

    /** Makes the draft what a revision of the page shows. */
    record Restore(int revision) implements DraftCommand {}

    /** Makes the draft what it was after an earlier edit. */
    record GoBack(long edit) implements DraftCommand {}
}
