package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that names a page of the portal. A widget gets the page's address, {@code /site/harbour/home};
 * what is stored is the page's number, so a page can move. Unset, or where the chosen page isn't there for visitors, it
 * is null.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record PageLink(String address) {

    @Override
    public String toString() {
        return address;
    }
}
