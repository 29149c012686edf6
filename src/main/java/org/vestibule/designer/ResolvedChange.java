package org.vestibule.designer;

import org.vestibule.page.ContentChange;
import org.vestibule.page.PageContent;

/** What a command comes to on a certain draft: the change, what takes it back, and what can be said about it. */
record ResolvedChange(ContentChange made, ContentChange inverse, EditDetails details) {

    static ResolvedChange of(PageContent before, ContentChange made, EditDetails details) {
        return new ResolvedChange(made, made.inverse(before), details);
    }

    EditKind kind() {
        return details.kind();
    }
}
