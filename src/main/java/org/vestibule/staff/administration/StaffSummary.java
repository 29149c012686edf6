package org.vestibule.staff.administration;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffState;

/**
 * An account of the staff as lists and its record show it.
 *
 * @param email where e-mail reaches the person; null where their user name is no address
 * @param lastSignInAt null for never
 * @param openSessions in how many browsers they are signed in
 */
public record StaffSummary(
        long id,
        String name,
        String userName,
        String email,
        Job job,
        StaffState state,
        Instant lastSignInAt,
        long openSessions)
        implements Serializable {

    static StaffSummary of(StaffAccount account, long openSessions) {
        return new StaffSummary(
                account.id(),
                account.displayName(),
                account.userName(),
                account.email().map(Object::toString).orElse(null),
                account.job(),
                account.state(),
                account.lastSignInAt(),
                openSessions);
    }
}
