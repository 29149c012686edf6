package org.vestibule.page.image;

import java.util.List;
import java.util.Optional;
import org.vestibule.portal.Portal;

/** The images of the portals. Nothing here checks rights. */
public interface Images {

    /** The portal's images, the newest first. */
    List<LibraryImage> of(Portal portal);

    Optional<LibraryImage> byId(Portal portal, long id);

    Optional<LibraryImage> byId(String portalKey, long id);

    Optional<LibraryImage> byFingerprint(Portal portal, String fingerprint);

    Optional<byte[]> content(long id);
}
