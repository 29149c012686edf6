package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.vestibule.portal.Portal;

/** Images as stored by older versions: the unchanged upload. */
@ApplicationScoped
@Transactional
class OldImages {

    @PersistenceContext
    private EntityManager entities;

    /** The id of an image with this file. */
    long keptAsItCame(Portal portal, byte[] file) {
        var image = new SiteImage(
                portal,
                new ImageFile("photo.jpg", ImageFormat.JPEG, new ImageSize(31, 17), differing(file)),
                "",
                "Tess Tester",
                Instant.now());
        entities.persist(image);
        entities.flush();
        entities.createNativeQuery("update site_image set metadata_removed = ? where id = ?")
                .setParameter(1, false)
                .setParameter(2, image.id())
                .executeUpdate();
        entities.getEntityManagerFactory().getCache().evict(SiteImage.class);
        return image.id();
    }

    /** Appends data after the end of the picture, so that equal pictures differ. */
    private static byte[] differing(byte[] file) {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(file, file.length + mark.length);
        System.arraycopy(mark, 0, all, file.length, mark.length);
        return all;
    }

    String address(long id) {
        return entities.createQuery("select i from SiteImage i where i.id = :id", SiteImage.class)
                .setParameter("id", id)
                .getSingleResult()
                .entry()
                .address();
    }
}
