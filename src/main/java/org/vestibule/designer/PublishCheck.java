package org.vestibule.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.page.PathRedirectRepository;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.editing.DraftValidator;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.widget.Property;
import org.vestibule.widget.Reference;
import org.vestibule.widget.catalog.Widget;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Collects the warnings about a draft before it is published. */
@ApplicationScoped
class PublishCheck {

    private static final String INVITE_WIDGET = "crmUserInvite";

    /** A link in stored markup, whose quotes are escaped in JSON, with the portal's key and the path. */
    private static final Pattern LINK = Pattern.compile("href=\\\\?\"/site/([^/\"\\\\?#]+)/?([^\"\\\\?#]*)");

    private final WidgetCatalog catalog;
    private final PageRepository pages;
    private final PortalRepository portals;
    private final DraftValidator values;
    private final PathRedirectRepository redirects;

    @Inject
    PublishCheck(
            WidgetCatalog catalog,
            PageRepository pages,
            PortalRepository portals,
            DraftValidator values,
            PathRedirectRepository redirects) {
        this.catalog = catalog;
        this.pages = pages;
        this.portals = portals;
        this.values = values;
        this.redirects = redirects;
    }

    /**
     * All warnings: those about the whole page first, then those about each widget in reading order.
     *
     * @param broken the placements that failed on the canvas
     */
    List<PublishWarning> of(Page page, Set<String> broken) {
        PageContent content = page.draft();
        Stream<PublishWarning> ofWidgets = content.placements().flatMap(placement -> catalog.find(placement.widget())
                .map(widget -> of(page, placement, widget, broken))
                .orElse(Stream.of(new PublishWarning.Missing(placement))));
        return Stream.concat(ofPage(page, content), ofWidgets).toList();
    }

    private Stream<PublishWarning> ofPage(Page page, PageContent content) {
        if (content.placements().findAny().isEmpty()) {
            return Stream.of(new PublishWarning.Empty());
        }
        Portal portal = portals.byId(page.portal().id()).orElse(page.portal());
        boolean accepts = content.placements().map(Placement::widget).anyMatch(INVITE_WIDGET::equals);
        Stream<PublishWarning> unaccepted = Objects.equals(portal.invitePageId(), page.id()) && !accepts
                ? Stream.of(new PublishWarning.NoInviteWidget())
                : Stream.empty();
        return Stream.concat(unaccepted, former(page).map(PublishWarning.TakesAddress::new).stream());
    }

    /** The page to which this page's address still redirects, because that page had it before. */
    private Optional<Page> former(Page page) {
        return page.published().isPresent()
                ? Optional.empty()
                : redirects
                        .pageOnceAt(page.portal(), new PagePath(page.path()))
                        .filter(id -> !id.equals(page.id()))
                        .flatMap(id -> pages.of(page.portal(), id))
                        .filter(other -> other.published().isPresent());
    }

    private Stream<PublishWarning> of(Page page, Placement placement, Widget widget, Set<String> broken) {
        List<PublishWarning> chosen = widget.properties().stream()
                .flatMap(property ->
                        Stream.concat(chosenPages(page, placement, property), linkedPages(page, placement, property)))
                .toList();
        Set<String> gone = chosen.stream()
                .filter(PublishWarning.Gone.class::isInstance)
                .map(warning -> ((PublishWarning.Gone) warning).property())
                .collect(Collectors.toSet());
        Stream<PublishWarning> wrong = values.violations(page.portal(), Stream.of(placement)).stream()
                .filter(value -> !gone.contains(value.property()))
                .map(value -> new PublishWarning.Wrong(placement, value.property(), value.problem()));
        Stream<PublishWarning> unset = widget.properties().stream()
                .filter(property -> property.isUnset(placement.values()))
                .map(property -> new PublishWarning.Unset(placement, property.name(), property.missing()));
        Stream<PublishWarning> failing =
                broken.contains(placement.id()) ? Stream.of(new PublishWarning.Broken(placement)) : Stream.empty();
        return Stream.of(failing, unset, chosen.stream(), wrong).flatMap(each -> each);
    }

    private Stream<PublishWarning> chosenPages(Page page, Placement placement, Property property) {
        return property.stored(placement.values()).stream()
                .flatMap(property::refersTo)
                .filter(reference -> reference.kind() == Reference.Kind.PAGE && reference.id() != page.id())
                .flatMap(reference -> chosenPage(page.portal(), reference.id(), placement, property).stream());
    }

    /** Finds linked pages in formatted text by path; a former path redirects to its page. */
    private Stream<PublishWarning> linkedPages(Page page, Placement placement, Property property) {
        return property.stored(placement.values()).stream()
                .flatMap(value -> LINK.matcher(value.toString()).results())
                .filter(link -> link.group(1).equals(page.portal().key()))
                .map(link -> PagePath.parse(link.group(2)))
                .distinct()
                .flatMap(path -> path
                        .flatMap(known -> linked(page.portal(), known))
                        .map(id -> id.equals(page.id())
                                ? Optional.<PublishWarning>empty()
                                : chosenPage(page.portal(), id, placement, property))
                        .orElse(Optional.of(new PublishWarning.Gone(placement, property.name())))
                        .stream());
    }

    private Optional<Long> linked(Portal portal, PagePath path) {
        return pages.at(portal, path).map(Page::id).or(() -> redirects.pageOnceAt(portal, path));
    }

    private Optional<PublishWarning> chosenPage(Portal portal, long id, Placement placement, Property property) {
        Optional<Page> chosen = pages.of(portal, id);
        if (chosen.isEmpty()) {
            return Optional.of(new PublishWarning.Gone(placement, property.name()));
        }
        return chosen.filter(page -> page.published().isEmpty())
                .map(page -> new PublishWarning.NotPublished(placement, property.name(), page));
    }
}
