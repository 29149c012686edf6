package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes the thumbnails that images don't have from their upload on. One image is one transaction. */
@ApplicationScoped
@Transactional
class ThumbnailMaking {

    @PersistenceContext
    private EntityManager entities;

    /** The numbers of images that aren't prepared, upwards: at most so many after that number. */
    List<Long> due(long after, int most) {
        return entities.createQuery(
                        "select i.id from SiteImage i where i.prepared = false and i.id > :after order by i.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Makes the image's thumbnail; where another node did so, or the image is gone, nothing happens. */
    void make(long id) {
        SiteImage image = entities.find(SiteImage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (image != null && !image.isPrepared()) {
            image.prepare(Thumbnail.of(image.format(), image.content()));
        }
    }
}
