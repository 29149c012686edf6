package org.vestibule.page.content;

import jakarta.json.JsonValue;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A change of a page's content. Each has an exact inverse: applying both leaves the content unchanged. Changes are
 * data, and {@link ChangeJson} stores them.
 */
public sealed interface ContentChange {

    /** The content with this change made. */
    PageContent applyTo(PageContent content);

    /** The change that undoes this one after it was applied to that content. */
    ContentChange inverse(PageContent before);

    /** Inserts a widget, with the widgets in its zones. */
    record Insert(Slot at, Placement placement) implements ContentChange {

        @Override
        public PageContent applyTo(PageContent content) {
            return content.with(at, placement);
        }

        @Override
        public ContentChange inverse(PageContent before) {
            return new Remove(placement.id());
        }
    }

    record Remove(String placement) implements ContentChange {

        @Override
        public PageContent applyTo(PageContent content) {
            return content.without(placement);
        }

        @Override
        public ContentChange inverse(PageContent before) {
            return new Insert(slot(before, placement), find(before, placement));
        }
    }

    /** Moves a widget; the position is counted without it. */
    record Move(String placement, Slot to) implements ContentChange {

        @Override
        public PageContent applyTo(PageContent content) {
            return content.without(placement).with(to, find(content, placement));
        }

        @Override
        public ContentChange inverse(PageContent before) {
            return new Move(placement, slot(before, placement));
        }
    }

    /** Replaces all values of a widget. */
    record SetValues(String placement, Map<String, JsonValue> values) implements ContentChange {

        public SetValues {
            values = Map.copyOf(values);
        }

        @Override
        public PageContent applyTo(PageContent content) {
            return content.map(each -> each.id().equals(placement) ? each.withValues(values) : each);
        }

        @Override
        public ContentChange inverse(PageContent before) {
            return new SetValues(placement, find(before, placement).values());
        }
    }

    /** Replaces the whole content, for instance by another layout or an earlier revision. */
    record Replace(PageContent content) implements ContentChange {

        @Override
        public PageContent applyTo(PageContent before) {
            return content;
        }

        @Override
        public ContentChange inverse(PageContent before) {
            return new Replace(before);
        }
    }

    private static Placement find(PageContent content, String id) {
        return content.placement(id).orElseThrow(() -> new NoSuchElementException("There is no placement " + id));
    }

    private static Slot slot(PageContent content, String id) {
        return content.slotOf(id).orElseThrow(() -> new NoSuchElementException("There is no placement " + id));
    }
}
