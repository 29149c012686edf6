package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that takes several lines of plain text.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record LongText(String text) {

    @Override
    public String toString() {
        return text;
    }
}
