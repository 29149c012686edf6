package org.vestibule.page.image;

import org.vestibule.widget.Image;

/**
 * An image of a portal's library, without its file.
 *
 * @param alternative its text for those who can't see it; "" if it is decorative
 * @param fingerprint of the file's content
 */
public record LibraryImage(
        long id,
        String portalKey,
        String name,
        ImageFormat format,
        int width,
        int height,
        String alternative,
        String fingerprint) {

    /** Its address. The fingerprint distinguishes files, and prevents enumerating images by id. */
    public String address() {
        return "/images/" + portalKey + "/" + id + "-" + fingerprint.substring(0, 16) + "." + format.extension();
    }

    /** The image for widgets. */
    public Image forWidget() {
        return new Image(address(), alternative, width, height);
    }
}
