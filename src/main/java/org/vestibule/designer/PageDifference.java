package org.vestibule.designer;

import jakarta.json.JsonValue;
import java.util.Optional;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;

/** A difference between two states of a page. */
public sealed interface PageDifference {

    record OtherLayout(Layout before, Layout after) implements PageDifference {}

    /** A widget that only the later state has. */
    record Added(Placement placement, Slot at) implements PageDifference {}

    /** A widget that only the earlier state has. */
    record Removed(Placement placement, Slot from) implements PageDifference {}

    /** A widget in another zone, or in another order among the widgets that both states have in its zone. */
    record Moved(Placement placement, Slot from, Slot to) implements PageDifference {}

    /** A property with another value; empty if it is unset. */
    record Changed(Placement placement, String property, Optional<JsonValue> before, Optional<JsonValue> after)
            implements PageDifference {}
}
