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

    /** The maximum length of a role's name, in characters. */
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

    /** Whether this normalised text is a valid role name: a single line of at most {@value #MAX_NAME} characters. */
    public static boolean isName(String tidy) {
        return !tidy.isEmpty() && tidy.length() <= MAX_NAME && !SingleLineText.hasForbidden(tidy);
    }

    /** Sets whether only administrators may give the role, or everyone who may give roles. */
    public void restrict(boolean toAdministrators) {
        restricted = toAdministrators;
    }

    void rename(String newName) {
        name = newName;
    }

    /** A copy of the role for another portal, which has no such role yet. */
    public PortalRole copyFor(Portal other) {
        var copy = new PortalRole(other, key, name);
        copy.restricted = restricted;
        return copy;
    }

    /** Whether only administrators may give the role. */
    public boolean restricted() {
        return restricted;
    }

    /** Whether a user with these rights, who may give roles at all, may give this role. */
    public boolean givableBy(Set<Right> rights) {
        return givable(restricted, rights);
    }

    /** The same, for a role of which only the columns were read. */
    public static boolean givable(boolean restricted, Set<Right> rights) {
        return !restricted || rights.contains(Right.RESTRICTED_ROLES);
    }

    /** The short name for use by programs; unique within the portal. */
    public String key() {
        return key;
    }

    public String name() {
        return name;
    }
}
