package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageUsage.EntryPage;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.widget.Reference;
import org.vestibule.widget.StoredValues;

/**
 * Finds usages of pages and images. In content it searches for the stored form of a reference, at any depth of any
 * value, independent of contracts, so that values that no contract defines any more count, too.
 */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class PageUsageFinder {

    private final PageRepository pages;
    private final PortalRepository portals;
    private final PathRedirectRepository redirects;
    private final Caller caller;

    @Inject
    public PageUsageFinder(
            PageRepository pages, PortalRepository portals, PathRedirectRepository redirects, Caller caller) {
        this.pages = pages;
        this.portals = portals;
        this.redirects = redirects;
        this.caller = caller;
    }

    /** All usages of the page; empty if the portal has no such page. */
    public List<PageUsage> of(Portal portal, long pageId) {
        Optional<Page> page = pages.of(portal, pageId);
        if (page.isEmpty()) {
            return List.of();
        }
        List<PageUsage> uses = new ArrayList<>();
        if (page.get().path().isEmpty()) {
            uses.add(new PageUsage.Home());
        }
        entries(portals.byId(portal.id(), caller.portals()).orElse(portal), pageId)
                .map(PageUsage.Entry::new)
                .forEach(uses::add);
        chosen(portal, new Reference(Reference.Kind.PAGE, pageId)).forEach(uses::add);
        redirects.formerPathsOf(pageId).stream().map(PageUsage.FormerPath::new).forEach(uses::add);
        return uses;
    }

    /** The usages of an image of the portal: as its logo, and by widgets on pages outside of the recycle bin. */
    public List<PageUsage> ofImage(Portal portal, long imageId) {
        Stream<PageUsage> logo = portals.byId(portal.id(), caller.portals()).map(Portal::logoImageId).stream()
                .filter(id -> id == imageId)
                .map(id -> new PageUsage.Logo());
        return Stream.concat(logo, chosen(portal, new Reference(Reference.Kind.IMAGE, imageId)))
                .toList();
    }

    private Stream<PageUsage> chosen(Portal portal, Reference reference) {
        return pages.of(portal).stream().flatMap(page -> choices(page, reference));
    }

    /** The roles of the page in the portal's record. */
    public static Stream<EntryPage> entries(Portal portal, long pageId) {
        return Stream.of(
                        Objects.equals(portal.invitePageId(), pageId) ? EntryPage.INVITE : null,
                        Objects.equals(portal.signInPageId(), pageId) ? EntryPage.SIGN_IN : null,
                        Objects.equals(portal.recoveryPageId(), pageId) ? EntryPage.RECOVERY : null)
                .filter(Objects::nonNull);
    }

    private static Stream<PageUsage> choices(Page page, Reference chosen) {
        Set<PageUsage> uses = new LinkedHashSet<>();
        page.published().ifPresent(revision -> choices(page, revision.content(), chosen, true)
                .forEach(uses::add));
        choices(page, page.draft(), chosen, false)
                .filter(use -> !uses.contains(new PageUsage.Chosen(use.page(), use.widget(), use.property(), true)))
                .forEach(uses::add);
        return uses.stream();
    }

    private static Stream<PageUsage.Chosen> choices(Page page, PageContent content, Reference chosen, boolean onSite) {
        return content.placements().flatMap(placement -> placement.values().entrySet().stream()
                .filter(value -> names(value.getValue(), chosen))
                .map(value -> new PageUsage.Chosen(page, placement.widget(), value.getKey(), onSite)));
    }

    /** Whether a value is that reference, or contains it. */
    static boolean names(JsonValue value, Reference reference) {
        if (StoredValues.asReference(value, reference.kind())
                .filter(reference::equals)
                .isPresent()) {
            return true;
        }
        return value instanceof JsonObject object
                ? object.values().stream().anyMatch(inner -> names(inner, reference))
                : value instanceof JsonArray array && array.stream().anyMatch(inner -> names(inner, reference));
    }
}
