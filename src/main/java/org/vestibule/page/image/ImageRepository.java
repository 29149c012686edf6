package org.vestibule.page.image;

import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.ListSlice;

/** Stores the images of the portals. Only methods that say so find images in the recycle bin. Checks no rights. */
public interface ImageRepository {

    /** The portal's images, the newest first, or those in its recycle bin. */
    ListSlice<LibraryImage> page(Portal portal, ImageSearch search);

    Optional<LibraryImage> byId(Portal portal, long id);

    Optional<LibraryImage> byId(String portalKey, long id);

    Optional<byte[]> content(long id);

    /** The thumbnail of an image, even in the recycle bin; empty if there is none. */
    Optional<byte[]> thumbnail(Portal portal, long id);
}
