package org.vestibule.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.contact.Contact;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.security.Right;
import org.vestibule.security.StaffRights;

/**
 * Judges an open invitation by what is true now, not by what was true when it was sent: nobody gets through it what its
 * inviter, at this moment, could not give.
 */
@ApplicationScoped
class Standing {

    private final Portals portals;
    private final StaffRights staff;

    @Inject
    Standing(Portals portals, StaffRights staff) {
        this.portals = portals;
        this.staff = staff;
    }

    protected Standing() {
        this(null, null);
    }

    /** What stands in the way of accepting it; of several, the one that has to be out of the way first. */
    Optional<Hindrance> hindrance(PortalInvitation invitation) {
        if (invitation.portal().closed()) {
            return Optional.of(Hindrance.PORTAL_CLOSED);
        }
        if (!invitation.contact().active()) {
            return Optional.of(Hindrance.CONTACT_CLOSED);
        }
        if (!stillAt(invitation.contact(), invitation)) {
            return Optional.of(Hindrance.ADDRESS_CHANGED);
        }
        if (!inviterStands(invitation)) {
            return Optional.of(Hindrance.INVITER_GONE);
        }
        return rolesLeft(invitation).isEmpty() ? Optional.of(Hindrance.NOTHING_OFFERED) : Optional.empty();
    }

    private static boolean stillAt(Contact contact, PortalInvitation invitation) {
        return contact.email()
                .filter(now -> now.key().equals(invitation.email().key()))
                .isPresent();
    }

    /** Whether who invited may still do so. What Vestibule itself made needs nobody to vouch for it. */
    boolean inviterStands(PortalInvitation invitation) {
        return rightsOfInviter(invitation).contains(Right.INVITATIONS);
    }

    /** Whether who invited may still do so, and give this role. */
    boolean inviterMayGive(PortalInvitation invitation, PortalRole role) {
        return inviterStands(invitation) && role.givableBy(rightsOfInviter(invitation));
    }

    /** Those of the offered roles that still exist and that the inviter may give. */
    List<PortalRole> rolesLeft(PortalInvitation invitation) {
        return rolesLeft(invitation, rightsOfInviter(invitation));
    }

    /** Those of the offered roles that still exist and that someone with these rights may give. */
    List<PortalRole> rolesLeft(PortalInvitation invitation, Set<Right> rights) {
        return invitation.roles().stream()
                .flatMap(offered -> portals.role(offered.roleId()).stream())
                .filter(role -> role.portal().id().equals(invitation.portal().id()))
                .filter(role -> role.givableBy(rights))
                .toList();
    }

    private Set<Right> rightsOfInviter(PortalInvitation invitation) {
        return invitation.invitedById() == null ? Set.of(Right.values()) : staff.of(invitation.invitedById());
    }
}
