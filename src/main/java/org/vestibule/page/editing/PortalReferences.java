package org.vestibule.page.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vestibule.page.PageRepository;
import org.vestibule.page.image.ImageRepository;
import org.vestibule.page.image.LibraryImage;
import org.vestibule.page.site.PublishedPageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRepository;
import org.vestibule.widget.Image;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.References;
import org.vestibule.widget.RoleName;

/**
 * Resolves references in the values of a portal's pages to its pages, roles and images; those of other portals are
 * never found.
 */
@ApplicationScoped
@Transactional
public class PortalReferences {

    private final PageRepository pages;
    private final PublishedPageRepository published;
    private final PortalRepository portals;
    private final ImageRepository images;

    @Inject
    public PortalReferences(
            PageRepository pages, PublishedPageRepository published, PortalRepository portals, ImageRepository images) {
        this.pages = pages;
        this.published = published;
        this.portals = portals;
        this.images = images;
    }

    /**
     * References for a visit of a page: an unpublished page counts as unset. Results are cached, so the references must
     * not outlive the request.
     *
     * @param pageIds the pages that will probably be looked up; they are read together at the first lookup
     */
    public References published(Portal portal, Set<Long> pageIds) {
        return new References() {

            private final Map<Long, Optional<RoleName>> roles = new HashMap<>();
            private final Map<Long, Optional<Image>> pictures = new HashMap<>();
            private Map<Long, String> paths;

            @Override
            public Optional<PageLink> page(long id) {
                if (paths == null) {
                    paths = published.paths(portal, pageIds);
                }
                Map<Long, String> known = pageIds.contains(id) ? paths : published.paths(portal, Set.of(id));
                return Optional.ofNullable(known.get(id)).map(path -> link(portal, path));
            }

            @Override
            public Optional<RoleName> role(long id) {
                return roles.computeIfAbsent(id, unknown -> roleOf(portal, id));
            }

            @Override
            public Optional<Image> image(long id) {
                return pictures.computeIfAbsent(id, unknown -> imageOf(portal, id));
            }
        };
    }

    /**
     * References for authors: a page can be chosen before it is published. A page in the recycle bin stays chosen,
     * because it may be restored.
     */
    public References all(Portal portal) {
        return new References() {

            @Override
            public Optional<PageLink> page(long id) {
                return pages.byId(id)
                        .filter(page -> page.portal().id().equals(portal.id()))
                        .map(page -> link(portal, page.path()));
            }

            @Override
            public Optional<RoleName> role(long id) {
                return roleOf(portal, id);
            }

            @Override
            public Optional<Image> image(long id) {
                return imageOf(portal, id);
            }
        };
    }

    private Optional<RoleName> roleOf(Portal portal, long id) {
        return portals.role(id)
                .filter(role -> role.portal().id().equals(portal.id()))
                .map(role -> new RoleName(role.key()));
    }

    private Optional<Image> imageOf(Portal portal, long id) {
        return images.byId(portal, id).map(LibraryImage::forWidget);
    }

    private static PageLink link(Portal portal, String path) {
        return new PageLink(PortalAddress.local(portal, path));
    }
}
