package org.vestibule.page;

/** Where a page stands between its author and its visitors. */
public enum PageState {
    /** It has never been published. */
    DRAFT,
    PUBLISHED,
    /** Visitors see the last revision; the draft has moved on since. */
    CHANGED,
    /** It was published once, and taken back. */
    UNPUBLISHED
}
