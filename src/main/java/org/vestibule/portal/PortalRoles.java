package org.vestibule.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.CaseFolding;
import org.vestibule.text.Slug;

/** Manages the roles of a portal: everyone with access to portals sees them, administrators change them. */
@ApplicationScoped
@Transactional
@Requires(Right.PORTALS)
public class PortalRoles {

    private static final int MAX_KEY = 40;

    private final PortalRepository portals;
    private final PortalPages pages;
    private final RoleOffers offers;
    private final AuditTrail auditTrail;
    private final Caller caller;

    @Inject
    public PortalRoles(
            PortalRepository portals, PortalPages pages, RoleOffers offers, AuditTrail auditTrail, Caller caller) {
        this.portals = portals;
        this.pages = pages;
        this.offers = offers;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    /** A role with the number of portal users who have it. */
    public record RoleInUse(PortalRole role, long users) {}

    public List<RoleInUse> of(long portalId) {
        return portals.byId(portalId, caller.portals()).map(this::inUse).orElse(List.of());
    }

    private List<RoleInUse> inUse(Portal portal) {
        Map<Long, Long> users = portals.usersByRole(portal);
        return portals.rolesOf(portal).stream()
                .map(role -> new RoleInUse(role, users.getOrDefault(role.id(), 0L)))
                .toList();
    }

    /** The titles of the pages that the role opens, to which deleting the role removes access. */
    public List<String> pagesOpenedBy(long roleId) {
        return portals.role(roleId, caller.portals())
                .map(role -> pages.titlesOpenedBy(roleId))
                .orElse(List.of());
    }

    /** How many open invitations offer the role; it can't be deleted while there are any. 0 for an unknown role. */
    public long openInvitationsWith(long roleId) {
        return portals.role(roleId, caller.portals()).map(offers::openWith).orElse(0L);
    }

    @Requires(Right.PORTAL_SETTINGS)
    public ChangePortalRoleOutcome add(long portalId, String name) {
        Optional<Portal> portal = portals.forChange(portalId, caller.portals());
        if (portal.isEmpty()) {
            return new ChangePortalRoleOutcome.Unknown();
        }
        String tidy = SingleLineText.tidy(name);
        Optional<ChangePortalRoleOutcome> refusal = refusal(portal.get(), null, tidy);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var role = new PortalRole(portal.get(), freeKey(portal.get(), tidy), tidy);
        portals.add(role);
        tell(AuditEventType.ROLE__ADDED, role);
        return new ChangePortalRoleOutcome.Done(role, 0);
    }

    /** Renames the role; its key, which programs use, stays the same. */
    @Requires(Right.PORTAL_SETTINGS)
    public ChangePortalRoleOutcome rename(long portalId, long roleId, String name) {
        Optional<PortalRole> role = own(portalId, roleId);
        if (role.isEmpty()) {
            return new ChangePortalRoleOutcome.Unknown();
        }
        String tidy = SingleLineText.tidy(name);
        Optional<ChangePortalRoleOutcome> refusal = refusal(role.get().portal(), roleId, tidy);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        role.get().rename(tidy);
        tell(AuditEventType.ROLE__RENAMED, role.get());
        return new ChangePortalRoleOutcome.Done(role.get(), portals.usersOf(role.get()));
    }

    /** Sets whether only administrators may give the role, or everyone who may give roles. */
    @Requires(Right.PORTAL_SETTINGS)
    public ChangePortalRoleOutcome restrict(long portalId, long roleId, boolean restricted) {
        Optional<PortalRole> role = own(portalId, roleId);
        if (role.isEmpty()) {
            return new ChangePortalRoleOutcome.Unknown();
        }
        role.get().restrict(restricted);
        tell(restricted ? AuditEventType.ROLE__RESTRICTED : AuditEventType.ROLE__UNRESTRICTED, role.get());
        return new ChangePortalRoleOutcome.Done(role.get(), portals.usersOf(role.get()));
    }

    /**
     * Deletes the role and removes it from all its users, unless an open invitation offers it, because its invitee was
     * promised the role. An invitation created concurrently doesn't give the role any more.
     */
    @Requires(Right.PORTAL_SETTINGS)
    public ChangePortalRoleOutcome delete(long portalId, long roleId) {
        Optional<PortalRole> role = own(portalId, roleId);
        if (role.isEmpty()) {
            return new ChangePortalRoleOutcome.Unknown();
        }
        long invitations = offers.openWith(role.get());
        if (invitations > 0) {
            return new ChangePortalRoleOutcome.StillOffered(role.get(), invitations);
        }
        long users = portals.usersOf(role.get());
        portals.remove(role.get());
        tell(AuditEventType.ROLE__DELETED, role.get());
        return new ChangePortalRoleOutcome.Done(role.get(), users);
    }

    private void tell(AuditEventType type, PortalRole role) {
        auditTrail.tell(AuditEvent.of(type)
                .with("role", role.key())
                .with("portal", role.portal().key()));
    }

    // The role, if it belongs to the portal. Locks the portal, so that nobody can add a role of the same name
    // concurrently.
    private Optional<PortalRole> own(long portalId, long roleId) {
        return portals.forChange(portalId, caller.portals()).flatMap(portal -> portals.role(roleId, caller.portals())
                .filter(role -> role.portal().id().equals(portal.id())));
    }

    private Optional<ChangePortalRoleOutcome> refusal(Portal portal, Long except, String name) {
        if (!PortalRole.isName(name)) {
            return Optional.of(new ChangePortalRoleOutcome.BadName());
        }
        boolean taken = portals.rolesOf(portal).stream()
                .anyMatch(role -> !role.id().equals(except) && CaseFolding.same(role.name(), name));
        return taken ? Optional.of(new ChangePortalRoleOutcome.NameTaken(name)) : Optional.empty();
    }

    private String freeKey(Portal portal, String name) {
        Set<String> taken =
                portals.rolesOf(portal).stream().map(PortalRole::key).collect(Collectors.toSet());
        String suggestion = keyOf(name);
        String key = suggestion;
        for (int number = 2; taken.contains(key); number++) {
            key = suggestion + "-" + number;
        }
        return key;
    }

    /** "Büro & Lager" becomes {@code buro-lager}; a name without Latin letters or digits becomes {@code role}. */
    static String keyOf(String name) {
        String key = Slug.of(name, MAX_KEY - 4);
        return key.isEmpty() ? "role" : key;
    }
}
