package org.vestibule.member.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.ContactRepository;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Lets the staff read and change the roles of portal users. A change takes effect at the user's next request. */
@ApplicationScoped
@Transactional
@Requires(Right.MEMBERS)
public class MemberRoles {

    private final PortalUserRepository members;
    private final PortalRepository portals;
    private final ContactRepository contacts;
    private final Caller caller;
    private final AuditTrail auditTrail;

    @Inject
    public MemberRoles(
            PortalUserRepository members,
            PortalRepository portals,
            ContactRepository contacts,
            Caller caller,
            AuditTrail auditTrail) {
        this.members = members;
        this.portals = portals;
        this.contacts = contacts;
        this.caller = caller;
        this.auditTrail = auditTrail;
    }

    /**
     * A contact's account in a portal, its present roles, and the roles that can be chosen.
     *
     * @param kept those of {@code could} that the caller may neither grant nor revoke
     */
    public record Membership(PortalUser user, Set<PortalRole> has, List<PortalRole> could, Set<PortalRole> kept) {}

    /** The contact's open accounts, by portal name; none for an unknown contact. */
    public List<Membership> of(long contactId) {
        List<PortalUser> users =
                contacts
                        .byId(contactId)
                        .map(contact -> members.of(contact, caller.portals()))
                        .orElse(List.of())
                        .stream()
                        .filter(PortalUser::active)
                        .toList();
        Map<Long, List<PortalRole>> roles =
                portals.rolesOf(users.stream().map(PortalUser::portal).toList());
        return users.stream()
                .map(user -> membership(user, roles.getOrDefault(user.portal().id(), List.of())))
                .toList();
    }

    private Membership membership(PortalUser user, List<PortalRole> could) {
        Set<PortalRole> kept =
                could.stream().filter(role -> !role.givableBy(caller.rights())).collect(Collectors.toSet());
        return new Membership(user, user.roles(), could, kept);
    }

    /**
     * Replaces the roles of the contact's portal users, all or nothing. If two callers save at the same time, the
     * second waits for the first and then gets {@link ChangeRolesOutcome#CHANGED_BY_COLLEAGUE}.
     */
    public ChangeRolesOutcome replace(long contactId, Collection<ChangeRolesRequest> wishes) {
        Map<PortalUser, Set<PortalRole>> changes = new LinkedHashMap<>();
        // Users are locked in the order of their ids, so that concurrent calls can't deadlock.
        for (var change : wishes.stream()
                .sorted(Comparator.comparing(ChangeRolesRequest::userId))
                .toList()) {
            Optional<PortalUser> user = members.forChange(change.userId(), caller.portals())
                    .filter(PortalUser::active)
                    .filter(found -> Objects.equals(found.contact().id(), contactId));
            if (user.isEmpty()) {
                return ChangeRolesOutcome.USER_GONE;
            }
            Set<PortalRole> roles = new HashSet<>(portals.rolesOf(user.get().portal()));
            roles.removeIf(role -> !change.chosen().contains(role.id()));
            if (roles.size() < change.chosen().size()) {
                return ChangeRolesOutcome.ROLE_GONE;
            }
            if (!user.get().roleIds().equals(change.seen())) {
                return ChangeRolesOutcome.CHANGED_BY_COLLEAGUE;
            }
            if (touchesKeptRole(user.get(), roles)) {
                return ChangeRolesOutcome.ROLE_KEPT;
            }
            if (!change.chosen().equals(change.seen())) {
                changes.put(user.get(), roles);
            }
        }
        changes.forEach(this::replace);
        return ChangeRolesOutcome.REPLACED;
    }

    private boolean touchesKeptRole(PortalUser user, Set<PortalRole> wanted) {
        return portals.rolesOf(user.portal()).stream()
                .filter(role -> !role.givableBy(caller.rights()))
                .anyMatch(role -> user.roleIds().contains(role.id()) != wanted.contains(role));
    }

    private void replace(PortalUser user, Set<PortalRole> roles) {
        String before = user.roleKeys();
        user.replaceRoles(roles);
        auditTrail.tell(user.event(AuditEventType.MEMBER__ROLES_CHANGED)
                .with("from", before)
                .with("to", user.roleKeys()));
    }
}
