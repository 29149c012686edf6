package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.portal.Portals;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** The images that page authors choose from, and add to. */
@ApplicationScoped
@Transactional
@Requires(Right.PAGES)
public class ImageLibrary {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final int LONGEST_ALTERNATIVE = 500;

    private final Images images;
    private final Portals portals;
    private final Caller caller;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    public ImageLibrary(Images images, Portals portals, Caller caller, Clock clock) {
        this.images = images;
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
    }

    /** The portal's images, the newest first. */
    public List<LibraryImage> of(Portal portal) {
        return images.of(portal);
    }

    /**
     * Takes a file into the portal's library.
     *
     * @param alternative what the image says to those who can't see it; "" where it only decorates. What is longer than
     *     500 characters is cut
     */
    public ImageUpload upload(Portal portal, String fileName, byte[] content, String alternative) {
        if (content.length > LARGEST_FILE) {
            return new ImageUpload.TooLarge(LARGEST_FILE);
        }
        Optional<ImageFile> file = ImageFile.of(fileName, content);
        if (file.isEmpty()) {
            return new ImageUpload.NotAnImage();
        }
        // Two uploads of one file at once must not both find that it isn't there.
        Portal claimed = portals.forChange(portal.id()).orElseThrow();
        return new ImageUpload.Kept(images.byFingerprint(claimed, file.get().fingerprint())
                .orElseGet(() -> add(claimed, file.get(), alternative.strip())));
    }

    private LibraryImage add(Portal portal, ImageFile file, String alternative) {
        String text = alternative.substring(0, Math.min(alternative.length(), LONGEST_ALTERNATIVE));
        var image = new SiteImage(portal, file, text, caller.name(), clock.instant());
        entities.persist(image);
        return image.entry();
    }
}
