package org.vestibule.page.web.segment;

/**
 * The widget that is the heading of a page.
 *
 * @param widget its client id; null if there is none
 * @param after how many segments of the page began before it
 * @param inSegment whether it is in a segment
 */
public record PageHeading(String widget, int after, boolean inSegment) {

    /** No widget of the page has a title. */
    static final PageHeading NONE = new PageHeading(null, 0, false);
}
