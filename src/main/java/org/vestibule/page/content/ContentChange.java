package org.vestibule.page.content;

import jakarta.json.JsonValue;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * One change of what stands on a page. Each knows the change that takes it back, exactly: applying both leaves the
 * content as it was. They are data, so they can be kept: {@link ChangeJson} writes them.
 */
public sealed interface ContentChange {

    /** The content with this change made. */
    PageContent applyTo(PageContent content);

    /** What takes this change back, once it was applied to that content. */
    ContentChange inverse(PageContent before);

    /** A widget, with what it brings along, comes to stand somewhere. */
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

    /** A widget goes elsewhere; the position is counted without it. */
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

    /** A widget's values become these, and no others. */
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

    /** Everything becomes something else: another layout, an earlier revision. */
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
