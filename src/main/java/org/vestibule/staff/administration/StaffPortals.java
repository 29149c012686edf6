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

/** Names the portals that accounts of the staff are limited to, and checks that chosen portals exist. */
@ApplicationScoped
class StaffPortals {

    private static final String ALL = "all";

    private final PortalRepository portals;

    @Inject
    StaffPortals(PortalRepository portals) {
        this.portals = portals;
    }

    /** The scope of a job for which these portals were chosen: administrators have all. */
    static PortalScope extent(Job job, PortalScope chosen) {
        return job == Job.ADMINISTRATOR ? PortalScope.ALL : chosen;
    }

    /** Whether all of them exist; one may have been deleted since it was offered. */
    boolean areThere(PortalScope chosen) {
        return chosen.isAll()
                || portals.all().stream()
                        .map(Portal::id)
                        .collect(Collectors.toSet())
                        .containsAll(chosen.portalIds());
    }

    /** The names of all portals by id, sorted by name. */
    Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        portals.all().forEach(portal -> names.put(portal.id(), portal.name()));
        return names;
    }

    /** The same if at least one of the accounts is limited to some portals; otherwise empty, without a query. */
    Map<Long, String> names(Collection<StaffAccount> accounts) {
        return accounts.stream().allMatch(account -> account.portals().isAll()) ? Map.of() : names();
    }

    /** The portals in the form that the audit log uses: their keys. */
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
