package org.vestibule.designer;

import org.vestibule.page.content.ContentChange;
import org.vestibule.page.content.PageContent;

/** The change that a command makes to a draft, with its inverse and a description. */
record ResolvedChange(ContentChange made, ContentChange inverse, EditDetails details) {

    static ResolvedChange of(PageContent before, ContentChange made, EditDetails details) {
        return new ResolvedChange(made, made.inverse(before), details);
    }

    EditKind kind() {
        return details.kind();
    }
}
