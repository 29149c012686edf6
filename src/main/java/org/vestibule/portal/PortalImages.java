package org.vestibule.portal;

import java.util.List;
import java.util.Optional;

/** Gives the portal's records access to its images, which another feature stores. */
public interface PortalImages {

    /** An image to choose: its id and its file name. */
    record Choice(long id, String name) {}

    /** The portal's images that aren't in the recycle bin, newest first, at most 200. */
    List<Choice> of(Portal portal);

    /** Whether the image belongs to the portal and isn't in the recycle bin. */
    boolean has(Portal portal, long imageId);

    /** The local address of the image; empty if the portal has no such image. */
    Optional<String> address(Portal portal, long imageId);
}
