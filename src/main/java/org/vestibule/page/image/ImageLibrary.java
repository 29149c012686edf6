package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.ListSlice;

/** The images that page authors choose from, add to and delete. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class ImageLibrary {

    /** The maximum size of a file, in bytes. */
    public static final int MAX_FILE_BYTES = 5 * 1024 * 1024;

    static final int MAX_ALTERNATIVE_LENGTH = 500;

    private final ImageRepository images;
    private final PortalRepository portals;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    public ImageLibrary(
            ImageRepository images, PortalRepository portals, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.images = images;
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /** The portal's images, the newest first, or those in its recycle bin. */
    public ListSlice<LibraryImage> page(Portal portal, ImageSearch search) {
        return images.page(portal, search);
    }

    /** The thumbnail of an image; empty if the portal has no such image, or the image has no thumbnail. */
    public Optional<byte[]> thumbnail(Portal portal, long id) {
        return images.thumbnail(portal, id);
    }

    /** An image that isn't in the recycle bin. */
    public Optional<LibraryImage> image(Portal portal, long id) {
        return images.byId(portal, id);
    }

    /**
     * Adds a file to the portal's library.
     *
     * @param alternative the image's text for those who can't see it; "" if it is decorative. It is truncated to
     *     500 characters
     */
    public ImageUpload upload(Portal portal, String fileName, byte[] content, String alternative) {
        if (content.length > MAX_FILE_BYTES) {
            return new ImageUpload.TooLarge(MAX_FILE_BYTES);
        }
        Optional<ImageFile> file = ImageFile.of(fileName, content);
        if (file.isEmpty()) {
            return new ImageUpload.NotAnImage();
        }
        // Before any query, so that no connection is held meanwhile.
        Thumbnail.Outcome thumbnail =
                Thumbnail.of(file.get().format(), file.get().content());
        // Two uploads of one file at once must not both find that it isn't there.
        Portal locked = portals.forChange(portal.id(), caller.portals()).orElseThrow();
        SiteImage image = byFingerprint(locked, file.get().fingerprint())
                .orElseGet(() -> add(locked, file.get(), thumbnail, alternative.strip()));
        if (image.isDeleted()) {
            image.restore();
            tell(AuditEventType.IMAGE__RESTORED, image);
        }
        return new ImageUpload.Kept(image.entry());
    }

    private Optional<SiteImage> byFingerprint(Portal portal, String fingerprint) {
        return entities.createQuery(
                        "select i from SiteImage i where i.portal = :portal and i.fingerprint = :fingerprint",
                        SiteImage.class)
                .setParameter("portal", portal)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    private SiteImage add(Portal portal, ImageFile file, Thumbnail.Outcome thumbnail, String alternative) {
        String text = alternative.substring(0, Math.min(alternative.length(), MAX_ALTERNATIVE_LENGTH));
        var image = new SiteImage(portal, file, text, caller.name(), clock.instant());
        image.prepare(thumbnail);
        entities.persist(image);
        return image;
    }

    /**
     * Moves an image to the recycle bin: no page shows it any more, and its address isn't found. Returns it; empty if
     * the portal has no such image, or it is there already.
     */
    public Optional<LibraryImage> delete(Portal portal, long id) {
        return changed(
                portal,
                id,
                false,
                AuditEventType.IMAGE__DELETED,
                image -> image.delete(caller.name(), clock.instant()));
    }

    /** Restores an image from the recycle bin: pages that use it show it again. */
    public Optional<LibraryImage> restore(Portal portal, long id) {
        return changed(portal, id, true, AuditEventType.IMAGE__RESTORED, SiteImage::restore);
    }

    /** Deletes an image in the recycle bin with its file. */
    public Optional<LibraryImage> erase(Portal portal, long id) {
        return changed(portal, id, true, AuditEventType.IMAGE__ERASED, entities::remove);
    }

    private Optional<LibraryImage> changed(
            Portal portal, long id, boolean deleted, AuditEventType type, Consumer<SiteImage> change) {
        Optional<SiteImage> found = Optional.ofNullable(
                        entities.find(SiteImage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(image -> image.portal().id().equals(portal.id()) && image.isDeleted() == deleted);
        found.ifPresent(image -> {
            change.accept(image);
            tell(type, image);
        });
        return found.map(SiteImage::entry);
    }

    private void tell(AuditEventType type, SiteImage image) {
        auditTrail.tell(AuditEvent.of(type)
                .with("image", image.id())
                .with("portal", image.portal().key()));
    }
}
