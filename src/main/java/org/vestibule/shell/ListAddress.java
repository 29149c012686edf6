package org.vestibule.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vestibule.shared.paging.Cursor;

/**
 * Builds the address of a list, with its filters, its order and its page as parameters. Parameters without a value are
 * left out. Not safe for use by several threads.
 */
public final class ListAddress {

    private final StringBuilder address;
    private char separator = '?';

    /** @param path without parameters */
    public ListAddress(String path) {
        address = new StringBuilder(path);
    }

    /** @param value left out if it is null or its text is empty */
    public ListAddress with(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            address.append(separator)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return this;
    }

    /** @param cursor where the page begins or ends; null for the first page */
    public ListAddress at(Cursor cursor) {
        return cursor == null ? this : with(cursor.name(), cursor.text());
    }

    /** The parameters alone; empty if there are none. */
    public String parameters() {
        return address.substring(separator == '?' ? address.length() : address.indexOf("?") + 1);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
