package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;
import org.vestibule.portal.Portal;

/** Removes the metadata from images that were uploaded before uploads did so. Each image is a transaction. */
@ApplicationScoped
@Transactional
class MetadataRemoval {

    private static final Logger LOG = Logger.getLogger(MetadataRemoval.class.getName());

    @PersistenceContext
    private EntityManager entities;

    /** The ids of images that may have metadata, in ascending order: at most {@code most} after that id. */
    List<Long> due(long after, int most) {
        return entities.createQuery(
                        "select i.id from SiteImage i where i.metadataRemoved = false and i.id > :after order by i.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes the image's metadata; does nothing if another node has done so, or the image was deleted. */
    void remove(long id) {
        SiteImage image = entities.find(SiteImage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (image != null && !image.removeMetadata(fingerprint -> isTaken(image.portal(), fingerprint))) {
            LOG.warning(() -> "The image " + id + " can't be read, so that its metadata could not be removed");
        }
    }

    private boolean isTaken(Portal portal, String fingerprint) {
        return entities.createQuery(
                                "select count(i) from SiteImage i where i.portal = :portal and i.fingerprint = :fingerprint",
                                Long.class)
                        .setParameter("portal", portal)
                        .setParameter("fingerprint", fingerprint)
                        .getSingleResult()
                > 0;
    }
}
