package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Creates thumbnails that weren't created at upload. Each image is a transaction. */
@ApplicationScoped
@Transactional
class ThumbnailMaking {

    @PersistenceContext
    private EntityManager entities;

    /** The ids of images that aren't prepared, in ascending order: at most {@code most} after that id. */
    List<Long> due(long after, int most) {
        return entities.createQuery(
                        "select i.id from SiteImage i where i.prepared = false and i.id > :after order by i.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Creates the image's thumbnail; does nothing if another node has done so, or the image was deleted. */
    void make(long id) {
        SiteImage image = entities.find(SiteImage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (image != null && !image.isPrepared()) {
            image.prepare(Thumbnail.of(image.format(), image.content()));
        }
    }
}
