package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vestibule.portal.Portal;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Copies the images of one portal into the library of another. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class ImageCopies {

    private final Caller caller;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    public ImageCopies(Caller caller) {
        this.caller = caller;
    }

    /**
     * Copies the images that aren't in the recycle bin, one file at a time.
     *
     * @param portal a portal without images
     * @return the ids of the copies by the ids of the originals
     */
    public Map<Long, Long> copy(Portal original, Portal portal) {
        List<Long> numbers = entities.createQuery(
                        "select i.id from SiteImage i where i.portal = :portal and i.deletedAt is null order by i.id",
                        Long.class)
                .setParameter("portal", original)
                .getResultList();
        Map<Long, Long> copies = new HashMap<>();
        numbers.forEach(number -> copies.put(number, copy(number, portal)));
        return copies;
    }

    private Long copy(long number, Portal portal) {
        SiteImage image = entities.find(SiteImage.class, number);
        SiteImage copy = image.copyFor(portal, caller.name());
        entities.persist(copy);
        entities.flush();
        // Detached, so that large files don't stay in memory until the transaction ends.
        entities.detach(image);
        entities.detach(copy);
        return copy.id();
    }
}
