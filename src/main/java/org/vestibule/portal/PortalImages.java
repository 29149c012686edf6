package org.vestibule.portal;

import java.util.List;
import java.util.Optional;

/** What a portal's records need to know of its images, which another room keeps. */
public interface PortalImages {

    /** An image to choose: its number and the name of its file. */
    record Choice(long id, String name) {}

    /** The portal's images that aren't in the recycle bin, the newest first, at most 200. */
    List<Choice> of(Portal portal);

    /** Whether it is an image of the portal, and not in the recycle bin. */
    boolean has(Portal portal, long imageId);

    /** Where the image is served within this installation; empty where the portal has no such image. */
    Optional<String> address(Portal portal, long imageId);
}
