package org.vestibule.widget;

import org.apiguardian.api.API;

/**
 * The type of a property that names a role of the portal. A widget gets the role's key; its number is stored. Unset, it
 * is null.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record RoleName(String key) {

    /** What a widget gets for a role that the portal has no more: nobody has it, so what it guards opens to nobody. */
    public static final RoleName NOBODYS = new RoleName("");

    @Override
    public String toString() {
        return key;
    }
}
