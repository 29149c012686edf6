package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that names a page of the portal. A widget gets the page's address, {@code /site/harbour/home};
 * the page's id is stored, so the page can be moved. It is null if it is unset or visitors can't open the page.
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
