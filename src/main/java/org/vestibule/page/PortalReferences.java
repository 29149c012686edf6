package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vestibule.page.image.Images;
import org.vestibule.page.image.LibraryImage;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.Portals;
import org.vestibule.widget.Image;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.References;
import org.vestibule.widget.RoleName;

/** Finds the pages, roles and images of a portal that values of its pages refer to; those of other portals don't exist for it. */
@ApplicationScoped
@Transactional
public class PortalReferences {

    private final Pages pages;
    private final Portals portals;
    private final Images images;

    @Inject
    public PortalReferences(Pages pages, Portals portals, Images images) {
        this.pages = pages;
        this.portals = portals;
        this.images = images;
    }

    protected PortalReferences() {
        this(null, null, null);
    }

    /** For visitors: a page that isn't published leads nowhere, so it counts as unset. */
    public References published(Portal portal) {
        return of(portal, true);
    }

    /**
     * For authors: a page can be chosen before it is published. One in the recycle bin stays chosen, since it may come
     * back.
     */
    public References all(Portal portal) {
        return of(portal, false);
    }

    private References of(Portal portal, boolean onlyPublished) {
        return new References() {
            @Override
            public Optional<PageLink> page(long id) {
                return pages.byId(id)
                        .filter(page -> page.portal().id().equals(portal.id()))
                        .filter(page -> !onlyPublished || page.published().isPresent())
                        .map(page -> new PageLink(PortalAddress.local(portal, page.path())));
            }

            @Override
            public Optional<RoleName> role(long id) {
                return portals.role(id)
                        .filter(role -> role.portal().id().equals(portal.id()))
                        .map(role -> new RoleName(role.key()));
            }

            @Override
            public Optional<Image> image(long id) {
                return images.byId(portal, id).map(LibraryImage::forWidget);
            }
        };
    }
}
