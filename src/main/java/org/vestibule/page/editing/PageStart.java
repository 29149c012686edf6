package org.vestibule.page.editing;

import org.vestibule.page.content.Layout;

/** What a new page begins with. */
public sealed interface PageStart {

    /** Nothing but empty zones. */
    record Empty(Layout layout) implements PageStart {}

    /** What a template that comes with Vestibule holds. */
    record FromShipped(ShippedTemplate template) implements PageStart {}

    /** What another page of the portal has in its draft, its language, and who may see it. */
    record CopyOf(long pageId) implements PageStart {}
}
