package org.vestibule.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vestibule.contact.ContactDirectory;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** What the staff do with the roles of portal users. A change works at the person's next request to the portal. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class MemberRoles {

    private final Members members;
    private final Portals portals;
    private final ContactDirectory contacts;

    @Inject
    public MemberRoles(Members members, Portals portals, ContactDirectory contacts) {
        this.members = members;
        this.portals = portals;
        this.contacts = contacts;
    }

    protected MemberRoles() {
        this(null, null, null);
    }

    /** A contact's account in a portal, the roles that it has, and those that it could have. */
    public record Membership(PortalUser user, Set<PortalRole> has, List<PortalRole> could) {}

    /** The contact's accounts, by portal name; none for an unknown contact. */
    public List<Membership> of(long contactId) {
        return contacts.byId(contactId).map(members::of).orElse(List.of()).stream()
                .map(user -> new Membership(user, user.roles(), portals.rolesOf(user.portal())))
                .toList();
    }

    /** Makes these the roles of the contact's portal users, all at once or none; both are given by their numbers. */
    public RolesChange replace(long contactId, Map<Long, Set<Long>> chosen) {
        Map<PortalUser, Set<PortalRole>> changes = new HashMap<>();
        for (var choice : chosen.entrySet()) {
            Optional<PortalUser> user = members.byId(choice.getKey())
                    .filter(found -> Objects.equals(found.contact().id(), contactId));
            if (user.isEmpty()) {
                return RolesChange.USER_GONE;
            }
            Set<PortalRole> roles = new HashSet<>(portals.rolesOf(user.get().portal()));
            roles.removeIf(role -> !choice.getValue().contains(role.id()));
            if (roles.size() < choice.getValue().size()) {
                return RolesChange.ROLE_GONE;
            }
            changes.put(user.get(), roles);
        }
        changes.forEach(PortalUser::replaceRoles);
        return RolesChange.REPLACED;
    }
}
