package org.vestibule.staff.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.PortalScope;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;

/** Names the portals that accounts of the staff are kept to, and says whether portals that were chosen can be. */
@ApplicationScoped
class StaffPortals {

    private static final String ALL = "all";

    private final PortalRepository portals;

    @Inject
    StaffPortals(PortalRepository portals) {
        this.portals = portals;
    }

    /** What a job extends to where these portals were chosen: administrators have all. */
    static PortalScope extent(Job job, PortalScope chosen) {
        return job == Job.ADMINISTRATOR ? PortalScope.ALL : chosen;
    }

    /** Whether all of them are there; somebody may have deleted one since it was offered. */
    boolean areThere(PortalScope chosen) {
        return chosen.isAll()
                || portals.all().stream()
                        .map(Portal::id)
                        .collect(Collectors.toSet())
                        .containsAll(chosen.portalIds());
    }

    /** The names of all portals by their numbers, in the order of the names. */
    Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        portals.all().forEach(portal -> names.put(portal.id(), portal.name()));
        return names;
    }

    /** The same where one of the accounts is kept to some portals; else none, and nothing is read. */
    Map<Long, String> names(Collection<StaffAccount> accounts) {
        return accounts.stream().allMatch(account -> account.portals().isAll()) ? Map.of() : names();
    }

    /** The portals as the audit log has them: by their keys. */
    String keys(PortalScope scope) {
        Set<Long> ids = scope.portalIds();
        return scope.isAll()
                ? ALL
                : portals.all().stream()
                        .filter(portal -> ids.contains(portal.id()))
                        .map(Portal::key)
                        .collect(Collectors.joining(", "));
    }
}
