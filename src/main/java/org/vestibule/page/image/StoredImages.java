package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

@ApplicationScoped
@Transactional
class StoredImages implements Images {

    /** Leaves the files where they are. */
    private static final String ENTRY =
            "select new org.vestibule.page.image.LibraryImage(i.id, i.portal.key, i.name, i.format, i.width, i.height,"
                    + " i.alternative, i.fingerprint) from SiteImage i where ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<LibraryImage> of(Portal portal) {
        return entries("i.portal = :portal order by i.uploadedAt desc, i.id desc")
                .setParameter("portal", portal)
                .getResultList();
    }

    @Override
    public Optional<LibraryImage> byId(Portal portal, long id) {
        return byId(portal.key(), id);
    }

    @Override
    public Optional<LibraryImage> byId(String portalKey, long id) {
        return entries("i.portal.key = :portal and i.id = :id")
                .setParameter("portal", portalKey)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LibraryImage> byFingerprint(Portal portal, String fingerprint) {
        return entries("i.portal = :portal and i.fingerprint = :fingerprint")
                .setParameter("portal", portal)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> content(long id) {
        return entities.createQuery("select i.content from SiteImage i where i.id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<LibraryImage> entries(String condition) {
        return entities.createQuery(ENTRY + condition, LibraryImage.class);
    }
}
