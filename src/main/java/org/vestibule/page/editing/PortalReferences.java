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

/** Finds the pages, roles and images of a portal that values of its pages refer to; those of other portals don't exist for it. */
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
     * For one visit of a page: a page that isn't published leads nowhere, so it counts as unset. What was found is
     * remembered, so the references must not outlive the request.
     *
     * @param pageIds the pages that will be asked for, as far as known; they are found at once, when the first is
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
     * For authors: a page can be chosen before it is published. One in the recycle bin stays chosen, since it may come
     * back.
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
