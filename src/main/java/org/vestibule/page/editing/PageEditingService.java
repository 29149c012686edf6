package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.page.Page;
import org.vestibule.page.PageAccess;
import org.vestibule.page.PageDescription;
import org.vestibule.page.PageRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Creates pages and changes their drafts for page authors. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class PageEditingService {

    private final PageRepository pages;
    private final CreatePage createPage;
    private final DraftValidator check;
    private final Clock clock;
    private final Caller caller;

    @Inject
    public PageEditingService(
            PageRepository pages, CreatePage createPage, DraftValidator check, Clock clock, Caller caller) {
        this.pages = pages;
        this.createPage = createPage;
        this.check = check;
        this.clock = clock;
        this.caller = caller;
    }

    /** Creates an empty draft at the end of the top level, which everyone may see after publishing. */
    public CreatePageOutcome create(Portal portal, String title, String path, Layout layout) {
        return createPage.create(portal, title, path, null, new PageStart.Empty(layout));
    }

    /** All pages of the portal in the order of the tree. */
    public List<Page> pagesOf(Portal portal) {
        return pages.of(portal);
    }

    /** A page of the portal with that key, unless it is in the recycle bin. */
    public Optional<Page> page(String portalKey, long pageId) {
        return pages.byId(pageId, caller.portals())
                .filter(page -> page.portal().key().equals(portalKey))
                .filter(page ->
                        page.deletedAt().isEmpty() && page.portal().deletion().isEmpty());
    }

    /** Replaces the page's draft, if all values are valid. */
    public SaveDraftOutcome draft(long pageId, PageContent content) {
        Page page = pages.lock(pageId, caller.portals());
        List<SaveDraftOutcome.PropertyViolation> wrong = check.violations(page.portal(), content);
        if (!wrong.isEmpty()) {
            return new SaveDraftOutcome.Refused(wrong);
        }
        page.draft(check.clean(content), clock.instant());
        return new SaveDraftOutcome.Saved(page);
    }

    public void openToEveryone(long pageId) {
        pages.lock(pageId, caller.portals()).open(PageAccess.EVERYONE, List.of(), clock.instant());
    }

    public void openToMembers(long pageId) {
        pages.lock(pageId, caller.portals()).open(PageAccess.MEMBERS, List.of(), clock.instant());
    }

    /** Makes the page visible to members with at least one of these roles of its portal. */
    public void openToRoles(long pageId, Collection<PortalRole> roles) {
        pages.lock(pageId, caller.portals()).open(PageAccess.ROLES, roles, clock.instant());
    }

    /** Lists the page in the portal's navigation, in the order of the tree. */
    public void showInNavigation(long pageId) {
        pages.lock(pageId, caller.portals()).showInNavigation(true, clock.instant());
    }

    /** Sets the page's description for search engines, which takes effect after the page is published again. */
    public void describe(long pageId, PageDescription description) {
        pages.lock(pageId, caller.portals()).describe(description, clock.instant());
    }

    /** Sets the language that the page is written in; without it, the page follows the visitor's language. */
    public void speak(long pageId, Optional<Locale> language) {
        pages.lock(pageId, caller.portals()).speak(language, clock.instant());
    }
}
