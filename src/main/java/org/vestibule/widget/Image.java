package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that takes an image of the portal. Prints as its address: {@code <img src="#{cc.attrs.photo}"
 * alt="#{cc.attrs.photo.alternative()}">}. Unset, or where the image is gone, it is null.
 *
 * @param alternative what it says to those who can't see it; "" where it only decorates
 * @param width in pixels, like the height; 0 where nothing is known of it
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Image(String address, String alternative, int width, int height) {

    /** The same with another alternative text. */
    public Image withAlternative(String text) {
        return new Image(address, text, width, height);
    }

    @Override
    public String toString() {
        return address;
    }
}
