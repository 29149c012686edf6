package org.vestibule.page.image;

import org.vestibule.widget.Image;

/**
 * An image of a portal's library, without its file.
 *
 * @param alternative what it says to those who can't see it; "" where it only decorates
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

    /** Where it is served. The fingerprint tells files apart, and keeps people from counting through the numbers. */
    public String address() {
        return "/images/" + portalKey + "/" + id + "-" + fingerprint.substring(0, 16) + "." + format.extension();
    }

    /** What a widget gets of it. */
    public Image forWidget() {
        return new Image(address(), alternative, width, height);
    }
}
