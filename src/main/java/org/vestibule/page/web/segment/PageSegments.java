package org.vestibule.page.web.segment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Tells the generated views of pages where to mark their segments, and which widget of a page is its heading, be the segments
 * rendered alone.
 */
@Named
@RequestScoped
public class PageSegments {

    private SegmentMarks marks;
    private PageHeading onPage = PageHeading.NONE;
    private PageHeading heading = PageHeading.NONE;
    private int begun;
    private boolean open;

    /** From now on segments are marked, and the page has no heading yet. */
    public void mark(SegmentMarks fresh) {
        unmark();
        marks = fresh;
    }

    /**
     * The same for segments without the page around them.
     *
     * @param known the heading of the page on which they stand
     */
    public void markAlone(SegmentMarks fresh, PageHeading known) {
        mark(fresh);
        onPage = known;
    }

    /** From now on nothing is marked, and the page has no heading yet. */
    public void unmark() {
        marks = null;
        onPage = PageHeading.NONE;
        heading = PageHeading.NONE;
        begun = 0;
        open = false;
    }

    /** What a view writes before a segment. */
    public String begin(String id) {
        if (marks == null) {
            return "";
        }
        passAround();
        begun++;
        open = true;
        return marks.begin(id);
    }

    /** What a view writes after a segment. */
    public String end(String id) {
        open = false;
        return marks == null ? "" : marks.end(id);
    }

    /** Whether the widget is the heading, as it is where none asked before. */
    public boolean first(String widgetClientId) {
        if (heading.widget() == null) {
            heading = new PageHeading(widgetClientId, begun, open);
        }
        return heading.widget().equals(widgetClientId);
    }

    public PageHeading heading() {
        passAround();
        return heading;
    }

    /** What stands around the segments is passed by as far as the next of them: the page's heading may be there. */
    private void passAround() {
        if (heading.widget() == null && !onPage.inSegment() && onPage.after() <= begun) {
            heading = onPage;
        }
    }
}
