package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that takes an image of the portal. {@code toString} returns its address:
 * {@code <img src="#{cc.attrs.photo}" alt="#{cc.attrs.photo.alternative()}">}. It is null if it is unset or the image
 * was deleted.
 *
 * @param alternative its text for those who can't see it; "" if it is decorative
 * @param width in pixels, like the height; 0 if unknown
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Image(String address, String alternative, int width, int height) {

    /** The same image with another alternative text. */
    public Image withAlternative(String text) {
        return new Image(address, text, width, height);
    }

    @Override
    public String toString() {
        return address;
    }
}
