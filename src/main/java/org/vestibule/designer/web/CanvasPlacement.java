package org.vestibule.designer.web;

/**
 * A placed widget as the canvas shows it.
 *
 * @param title the widget's title in the author's language; its bare name where no such widget is known
 * @param known whether the catalog has the widget
 * @param holder whether it has zones of its own
 */
public record CanvasPlacement(String id, String widget, String title, boolean known, boolean holder) {

    /** The view that renders the widget. */
    public String view() {
        return PlacementViews.viewOf(widget);
    }
}
