package org.vestibule.page.web.segment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * Tells generated views where to mark segments, and which widget is the page's heading, even if the segments are
 * rendered separately.
 */
@Named
@RequestScoped
public class PageSegments {

    private SegmentMarks marks;
    private PageHeading onPage = PageHeading.NONE;
    private PageHeading heading = PageHeading.NONE;
    private int begun;
    private boolean open;

    /** Starts marking segments, with no heading yet. */
    public void mark(SegmentMarks fresh) {
        unmark();
        marks = fresh;
    }

    /**
     * The same for segments that are rendered separately.
     *
     * @param known the heading of their page
     */
    public void markAlone(SegmentMarks fresh, PageHeading known) {
        mark(fresh);
        onPage = known;
    }

    /** Stops marking segments, with no heading yet. */
    public void unmark() {
        marks = null;
        onPage = PageHeading.NONE;
        heading = PageHeading.NONE;
        begun = 0;
        open = false;
    }

    /** The mark before a segment. */
    public String begin(String id) {
        if (marks == null) {
            return "";
        }
        passAround();
        begun++;
        open = true;
        return marks.begin(id);
    }

    /** The mark after a segment. */
    public String end(String id) {
        open = false;
        return marks == null ? "" : marks.end(id);
    }

    /** Whether the widget is the heading: the first widget that calls this is. */
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

    /** Skips the page around the segments up to the next segment: the page's heading may be in the skipped part. */
    private void passAround() {
        if (heading.widget() == null && !onPage.inSegment() && onPage.after() <= begun) {
            heading = onPage;
        }
    }
}
