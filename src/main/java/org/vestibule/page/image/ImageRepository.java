package org.vestibule.page.image;

import java.util.Optional;
import org.vestibule.portal.Portal;
import org.vestibule.shared.paging.ListSlice;

/** The images of the portals. Those in the recycle bin are found where a method says so alone. Nothing here checks rights. */
public interface ImageRepository {

    /** The portal's images, the newest first, or those in its recycle bin. */
    ListSlice<LibraryImage> page(Portal portal, ImageSearch search);

    Optional<LibraryImage> byId(Portal portal, long id);

    Optional<LibraryImage> byId(String portalKey, long id);

    Optional<byte[]> content(long id);

    /** The small picture of an image, one in the recycle bin included; empty where there is none. */
    Optional<byte[]> thumbnail(Portal portal, long id);
}
