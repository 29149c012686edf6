package org.vestibule.designer.web.canvas;

import java.util.List;

/**
 * A placed widget as the canvas shows it.
 *
 * @param title the widget's title in the author's language; its bare name where no such widget is known
 * @param known whether the catalog has the widget
 * @param hint what the widget needs, for as long as it shows nothing
 * @param holder whether it has zones of its own
 * @param unknownValues the names of the values it holds that its contract doesn't know (any more)
 */
public record CanvasPlacement(
        String id,
        String widget,
        String title,
        String hint,
        boolean known,
        boolean holder,
        List<String> unknownValues) {

    /** The values that the widget's contract doesn't know, as one text. */
    public String unknown() {
        return String.join(", ", unknownValues);
    }

    /** The same for the script: names have no spaces. */
    public String unknownNames() {
        return String.join(" ", unknownValues);
    }

    /** The view that renders the widget. */
    public String view() {
        return PlacementViews.viewOf(widget);
    }
}
