package org.vestibule.widget;

/** The type of a property that names a role of the portal. A widget gets the role's key; its number is stored. */
public record RoleName(String key) {

    @Override
    public String toString() {
        return key;
    }
}
