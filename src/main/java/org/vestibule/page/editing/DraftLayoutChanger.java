package org.vestibule.page.editing;

import org.vestibule.page.Page;
import org.vestibule.page.content.Layout;

/** Changes a draft's layout as an ordinary edit: it is in the draft's history and can be undone. */
public interface DraftLayoutChanger {

    /** Changes the layout of the page's draft, which the caller has locked, in the caller's transaction. */
    void divide(Page page, Layout layout);
}
