package org.vestibule.page.editing;

import org.vestibule.page.content.Layout;

/** What a new page is created from. */
public sealed interface PageStart {

    /** Empty zones. */
    record Empty(Layout layout) implements PageStart {}

    /** The content of a template that is part of Vestibule. */
    record FromShipped(ShippedTemplate template) implements PageStart {}

    /** The draft, language and access of another page of the portal. */
    record CopyOf(long pageId) implements PageStart {}
}
