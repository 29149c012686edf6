package org.vestibule.page.web.segment;

/**
 * Which widget is the heading of a page.
 *
 * @param widget its client id; null where none is
 * @param after how many segments of the page had begun before
 * @param inSegment whether it stands in a segment
 */
public record PageHeading(String widget, int after, boolean inSegment) {

    /** No widget of the page has a title. */
    static final PageHeading NONE = new PageHeading(null, 0, false);
}
