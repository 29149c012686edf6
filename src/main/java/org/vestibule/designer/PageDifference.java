package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Optional;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;

/** One thing in which two states of a page differ. */
public sealed interface PageDifference {

    record OtherLayout(Layout before, Layout after) implements PageDifference {}

    /** A widget that only the later state has. */
    record Added(Placement placement, Slot at) implements PageDifference {}

    /** A widget that only the earlier state has. */
    record Removed(Placement placement, Slot from) implements PageDifference {}

    /** A widget that stands in another zone, or elsewhere among the widgets that both states have in its zone. */
    record Moved(Placement placement, Slot from, Slot to) implements PageDifference {}

    /** A property that holds something else; empty where it is unset. */
    record Changed(Placement placement, String property, Optional<JsonValue> before, Optional<JsonValue> after)
            implements PageDifference {}
}
