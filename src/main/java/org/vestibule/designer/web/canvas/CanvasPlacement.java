package org.vestibule.designer.web.canvas;

import java.util.List;

/**
 * A placement on the canvas.
 *
 * @param title the widget's title in the author's language; its name if the widget is unknown
 * @param known whether the catalog has the widget
 * @param hint what the widget needs, shown while it is empty
 * @param holder whether it has zones of its own
 * @param unknownValues the names of its values that its contract doesn't define (any more)
 */
public record CanvasPlacement(
        String id,
        String widget,
        String title,
        String hint,
        boolean known,
        boolean holder,
        List<String> unknownValues) {

    /** The values that the widget's contract doesn't define, as a text. */
    public String unknown() {
        return String.join(", ", unknownValues);
    }

    /** The same for the script, separated by spaces, which names don't have. */
    public String unknownNames() {
        return String.join(" ", unknownValues);
    }

    /** The view that renders the widget. */
    public String view() {
        return PlacementViews.viewOf(widget);
    }
}
