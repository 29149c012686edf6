package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that names a role of the portal. A widget gets the role's key; its id is stored. It is null if
 * it is unset.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record RoleName(String key) {

    /** The value for a role that was deleted: nobody has it, so content restricted to it is visible to nobody. */
    public static final RoleName NOBODYS = new RoleName("");

    @Override
    public String toString() {
        return key;
    }
}
