package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.vestibule.portal.PortalRole;

/** A role as it was offered: its id, and its name at that time, which stays readable after the role was deleted. */
@Embeddable
public class InvitedRole {

    @Column(name = "portal_role_id")
    private long roleId;

    @Column(name = "role_name")
    private String name;

    protected InvitedRole() {}

    InvitedRole(PortalRole role) {
        this(role.id(), role.name());
    }

    public InvitedRole(long roleId, String name) {
        this.roleId = roleId;
        this.name = name;
    }

    /** The names of the roles as they were offered, in alphabetical order. */
    public static List<String> names(Collection<InvitedRole> roles) {
        return roles.stream().map(InvitedRole::name).sorted().toList();
    }

    public long roleId() {
        return roleId;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvitedRole that && that.roleId == roleId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(roleId);
    }
}
