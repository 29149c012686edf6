package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * Something of the portal that a stored value names by its number.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Reference(Kind kind, long id) {

    /** What can be named. */
    public enum Kind {
        PAGE,
        ROLE,
        IMAGE
    }
}
