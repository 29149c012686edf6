package org.vestibule.page;

/** How creating a page went. */
public sealed interface PageCreation {

    record Created(Page page) implements PageCreation {}

    /** What was entered as the path can't be one. */
    record NotAPath(String entered) implements PageCreation {}

    /** The portal has a page there already. */
    record PathTaken(PagePath path) implements PageCreation {}

    /** The title is blank, too long, or holds control characters. */
    record NotATitle(String entered) implements PageCreation {}

    /** The page that it was to be a copy of isn't there any more. */
    record NoSuchStart(PageStart start) implements PageCreation {}
}
