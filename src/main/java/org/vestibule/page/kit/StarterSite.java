package org.vestibule.page.kit;

import org.vestibule.page.PagePath;
import org.vestibule.page.PageTitle;
import org.vestibule.page.content.Layout;

/** Creates pages of a portal with titles, paths and descriptions from the starter texts. */
record StarterSite(SitePages pages, StarterTexts texts) {

    /** The home page. */
    SitePages.Draft home() {
        return draft("home", PagePath.HOME);
    }

    /** A page with a path suggested by its title. */
    SitePages.Draft draft(String page) {
        return draft(page, new PagePath(title(page).slug()));
    }

    private SitePages.Draft draft(String page, PagePath path) {
        return pages.page(title(page).text(), path.text(), Layout.ONE_COLUMN).about(texts.text(page + ".about"));
    }

    private PageTitle title(String page) {
        return new PageTitle(texts.text(page + ".title"));
    }
}
