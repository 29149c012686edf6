package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalImages;

/** Provides the library's images to the portal's record. */
@ApplicationScoped
@Transactional
class JpaPortalImages implements PortalImages {

    private static final int MAX_IMAGES = 200;

    @PersistenceContext
    private EntityManager entities;

    private final ImageRepository images;

    @Inject
    JpaPortalImages(ImageRepository images) {
        this.images = images;
    }

    @Override
    public List<Choice> of(Portal portal) {
        return entities.createQuery(
                        "select new org.vestibule.portal.PortalImages.Choice(i.id, i.name) from SiteImage i where"
                                + " i.portal = :portal and i.deletedAt is null order by i.uploadedAt desc, i.id desc",
                        Choice.class)
                .setParameter("portal", portal)
                .setMaxResults(MAX_IMAGES)
                .getResultList();
    }

    @Override
    public boolean has(Portal portal, long imageId) {
        return images.byId(portal, imageId).isPresent();
    }

    @Override
    public Optional<String> address(Portal portal, long imageId) {
        return images.byId(portal, imageId).map(LibraryImage::address);
    }
}
