package org.vestibule.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import org.vestibule.security.Right;
import org.vestibule.shared.SingleLineText;

/** A role that users of one portal can have; pages say which roles may see them. */
@Entity
@Table(name = "portal_role")
public class PortalRole extends StoredOfPortal {

    /** The longest name of a role. */
    public static final int MAX_NAME = 100;

    @Column(name = "role_key")
    private String key;

    private String name;
    private boolean restricted;

    protected PortalRole() {}

    public PortalRole(Portal portal, String key, String name) {
        super(portal);
        this.key = key;
        this.name = name;
    }

    /** Whether a role can be called so: the tidied text is one line of at most {@value #MAX_NAME} characters. */
    public static boolean isName(String tidy) {
        return !tidy.isEmpty() && tidy.length() <= MAX_NAME && !SingleLineText.hasForbidden(tidy);
    }

    /** Keeps the giving of the role for administrators, or lets everyone give it who gives roles. */
    public void restrict(boolean toAdministrators) {
        restricted = toAdministrators;
    }

    void rename(String newName) {
        name = newName;
    }

    /** The same role of another portal, which has no such role yet. */
    public PortalRole copyFor(Portal other) {
        var copy = new PortalRole(other, key, name);
        copy.restricted = restricted;
        return copy;
    }

    /** Whether only administrators may give it. */
    public boolean restricted() {
        return restricted;
    }

    /** Whether someone with these rights, who gives roles at all, may give this one. */
    public boolean givableBy(Set<Right> rights) {
        return givable(restricted, rights);
    }

    /** The same of a role that was read by its columns. */
    public static boolean givable(boolean restricted, Set<Right> rights) {
        return !restricted || rights.contains(Right.RESTRICTED_ROLES);
    }

    /** The short name that programs use; unique within the portal. */
    public String key() {
        return key;
    }

    public String name() {
        return name;
    }
}
