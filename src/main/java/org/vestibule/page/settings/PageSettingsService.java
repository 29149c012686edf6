package org.vestibule.page.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.page.Page;
import org.vestibule.page.PageDescription;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PageTitle;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.DraftLayoutChanger;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Reads and changes the settings of pages. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class PageSettingsService {

    private final PageRepository pages;
    private final PortalRepository portals;
    private final PathRedirectRepository redirects;
    private final DraftLayoutChanger layouts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public PageSettingsService(
            PageRepository pages,
            PortalRepository portals,
            PathRedirectRepository redirects,
            DraftLayoutChanger layouts,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.portals = portals;
        this.redirects = redirects;
        this.layouts = layouts;
        this.caller = caller;
        this.clock = clock;
    }

    /** The portal's page; empty if it has no such page, or not any more. */
    public Optional<Page> open(Portal portal, long pageId) {
        return pages.of(portal, pageId);
    }

    /**
     * Changes the settings, unless the page was changed since the user read it. The former path redirects to the page.
     * Roles that the portal doesn't have any more are removed.
     */
    public ChangePageSettingsOutcome change(Portal portal, long pageId, long seenVersion, PageSettingsRequest entry) {
        pages.lock(portal);
        if (pages.of(portal, pageId).isEmpty()) {
            return new ChangePageSettingsOutcome.Gone();
        }
        Page page = pages.lock(pageId);
        if (page.version() != seenVersion) {
            return new ChangePageSettingsOutcome.ChangedByColleague(page);
        }
        List<PortalRole> roles = portals.rolesOf(portal);
        List<PageSettingsViolation> violations = entry.violations(
                pathTaken(page, entry), roles.stream().map(PortalRole::id).collect(Collectors.toSet()));
        if (!violations.isEmpty()) {
            return new ChangePageSettingsOutcome.Invalid(violations);
        }
        apply(page, entry, roles, clock.instant());
        return new ChangePageSettingsOutcome.Changed(page);
    }

    private boolean pathTaken(Page page, PageSettingsRequest entry) {
        return PagePath.parse(entry.text(PageField.PATH))
                .flatMap(path -> pages.at(page.portal(), path))
                .filter(other -> !other.id().equals(page.id()))
                .isPresent();
    }

    private void apply(Page page, PageSettingsRequest entry, List<PortalRole> roles, Instant now) {
        page.rename(new PageTitle(entry.text(PageField.TITLE)), now);
        page.describe(new PageDescription(entry.text(PageField.DESCRIPTION)), now);
        PagePath path = new PagePath(entry.text(PageField.PATH));
        PagePath left = new PagePath(page.path());
        if (!path.equals(left)) {
            lead(page, left, path);
            page.move(path, now);
        }
        layouts.divide(page, Layout.of(entry.text(PageField.LAYOUT)).orElseThrow());
        page.speak(entry.locale(), now);
        open(page, entry, roles, now);
        page.showInNavigation(entry.isOn(PageField.NAVIGATION), now);
        page.offerAsTemplate(entry.isOn(PageField.TEMPLATE), now);
        page.settingsChanged(caller.name(), now);
    }

    /**
     * Updates the redirects after a change of the path. Only a published page replaces another page's redirect, so that
     * visitors' addresses keep working until then.
     */
    private void lead(Page page, PagePath left, PagePath path) {
        boolean seen = page.published().isPresent();
        Optional<Long> before = redirects.pageOnceAt(page.portal(), path);
        if (seen || before.filter(page.id()::equals).isPresent()) {
            redirects.forget(page.portal(), path);
        }
        if (seen || redirects.pageOnceAt(page.portal(), left).isEmpty()) {
            redirects.keep(page.portal(), left, page.id());
        }
    }

    private static void open(Page page, PageSettingsRequest entry, List<PortalRole> roles, Instant now) {
        Set<Long> chosen = entry.roleIds();
        page.open(
                entry.access().orElseThrow(),
                roles.stream().filter(role -> chosen.contains(role.id())).toList(),
                now);
    }

    /** Renames the page. False if the title is invalid; empty if the portal has no such page. */
    public Optional<Boolean> rename(Portal portal, long pageId, String title) {
        return pages.of(portal, pageId).map(page -> PageTitle.parse(title)
                .map(plain -> {
                    Page locked = pages.lock(pageId);
                    locked.rename(plain, clock.instant());
                    locked.settingsChanged(caller.name(), clock.instant());
                    return true;
                })
                .orElse(false));
    }
}
