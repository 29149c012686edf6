package org.vestibule.page.content;

import java.util.Optional;

/**
 * A place for a widget on a page: in a zone of the page's layout, or of another widget.
 *
 * @param within the placement that the zone belongs to; empty for a zone of the layout
 * @param position counted from 0 among the other widgets of the zone; a larger number than theirs means the end
 */
public record Slot(Optional<String> within, String zone, int position) {

    public Slot {
        if (position < 0) {
            throw new IllegalArgumentException("There is nothing before the first position");
        }
    }

    /** A place in a zone of the layout. */
    public static Slot of(String zone, int position) {
        return new Slot(Optional.empty(), zone, position);
    }

    /** The end of a zone of the layout. */
    public static Slot atEnd(String zone) {
        return of(zone, Integer.MAX_VALUE);
    }
}
