package org.vestibule.widget;

/**
 * The type of a property that names a page of the portal. A widget gets the page's address, {@code /site/harbour/home};
 * what is stored is the page's number, so a page can move. Unset, or where the chosen page isn't there for visitors, it
 * is null.
 */
public record PageLink(String address) {

    @Override
    public String toString() {
        return address;
    }
}
