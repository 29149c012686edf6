package org.vestibule.staff.administration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vestibule.security.PortalScope;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffState;

/**
 * An account of the staff, as the list and its record show it.
 *
 * @param email the person's e-mail address; null if their user name isn't an address
 * @param portals those that the job extends to
 * @param portalNames their names, sorted; empty for all portals
 * @param lastSignInAt null for never
 * @param openSessions in how many browsers they are signed in
 */
public record StaffSummary(
        long id,
        String name,
        String userName,
        String email,
        Job job,
        PortalScope portals,
        List<String> portalNames,
        StaffState state,
        Instant lastSignInAt,
        long openSessions)
        implements Serializable {

    /** @param names the names by id of the portals that accounts are limited to, sorted */
    static StaffSummary of(StaffAccount account, long openSessions, Map<Long, String> names) {
        return new StaffSummary(
                account.id(),
                account.displayName(),
                account.userName(),
                account.email().map(Object::toString).orElse(null),
                account.job(),
                account.portals(),
                names.entrySet().stream()
                        .filter(name -> account.portals().portalIds().contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                account.state(),
                account.lastSignInAt(),
                openSessions);
    }
}
