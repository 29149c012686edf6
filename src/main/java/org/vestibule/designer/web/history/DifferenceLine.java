package org.vestibule.designer.web.history;

import org.vestibule.designer.PageDifference;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;

/**
 * A description of a difference.
 *
 * @param kind its type, for its style
 * @param before the former value of the property; null if it isn't about a value
 * @param after its present value; null likewise
 */
public record DifferenceLine(String kind, String text, String before, String after) {

    static DifferenceLine of(PageDifference difference, DesignerTexts texts, ValueWords values) {
        if (difference instanceof PageDifference.OtherLayout layout) {
            return line(
                    "changed",
                    texts.draft("difference.layout", texts.layout(layout.before()), texts.layout(layout.after())));
        } else if (difference instanceof PageDifference.Added added) {
            return line(
                    "added",
                    texts.draft(
                            "difference.added",
                            title(added.placement(), texts),
                            zone(added.at(), texts),
                            added.at().position() + 1));
        } else if (difference instanceof PageDifference.Removed removed) {
            return line(
                    "removed",
                    texts.draft("difference.removed", title(removed.placement(), texts), zone(removed.from(), texts)));
        } else if (difference instanceof PageDifference.Moved moved) {
            return line(
                    "moved",
                    texts.draft(
                            "difference.moved",
                            title(moved.placement(), texts),
                            zone(moved.from(), texts),
                            moved.from().position() + 1,
                            zone(moved.to(), texts),
                            moved.to().position() + 1));
        } else if (difference instanceof PageDifference.Changed changed) {
            String widget = changed.placement().widget();
            return new DifferenceLine(
                    "changed",
                    texts.draft(
                            "difference.changed",
                            title(changed.placement(), texts),
                            texts.property(widget, changed.property())),
                    values.of(widget, changed.property(), changed.before()),
                    values.of(widget, changed.property(), changed.after()));
        }
        throw new IllegalArgumentException("Unknown difference " + difference);
    }

    private static DifferenceLine line(String kind, String text) {
        return new DifferenceLine(kind, text, null, null);
    }

    private static String title(Placement placement, DesignerTexts texts) {
        return texts.widget(placement.widget());
    }

    private static String zone(Slot slot, DesignerTexts texts) {
        return Layout.anyHas(slot.zone()) ? texts.zone(slot.zone()) : slot.zone();
    }
}
