package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * A reference in a stored value to a record of the portal, by id.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Reference(Kind kind, long id) {

    /** What can be referred to. */
    public enum Kind {
        PAGE,
        ROLE,
        IMAGE
    }
}
