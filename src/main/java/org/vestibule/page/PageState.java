package org.vestibule.page;

/** The publication status of a page. */
public enum PageState {
    /** It has never been published. */
    DRAFT,
    PUBLISHED,
    /** Visitors see the last revision; the draft has changed since. */
    CHANGED,
    /** It was published, and then hidden again. */
    UNPUBLISHED
}
