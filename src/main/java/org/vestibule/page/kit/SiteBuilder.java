package org.vestibule.page.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vestibule.page.Page;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;

/** Builds the pages of a whole portal in the caller's transaction, through the services that check rights. */
@ApplicationScoped
public class SiteBuilder {

    private final PageEditingService editing;
    private final PublishingService publishing;

    @Inject
    public SiteBuilder(PageEditingService editing, PublishingService publishing) {
        this.editing = editing;
        this.publishing = publishing;
    }

    /** Starts building the pages of a stored portal. */
    public SitePages begin(Portal portal) {
        return new SitePages(editing, publishing, portal);
    }

    /**
     * Adds the entry pages, in the portal's language, and sets them in its record.
     *
     * @param members the page after signing in
     */
    public void addEntryPages(SitePages pages, Portal portal, Page members) {
        EntryPageBuilder.add(new StarterSite(pages, new StarterTexts(portal)), portal, members.id());
    }
}
