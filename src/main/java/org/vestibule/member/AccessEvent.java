package org.vestibule.member;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.journal.Happening;
import org.vestibule.journal.KeptEntry;

/**
 * One time that the staff changed something about the access of a portal user.
 *
 * @param by the name of the member of staff
 */
public record AccessEvent(Happening happening, Instant at, String by) implements Serializable {

    static AccessEvent of(KeptEntry entry) {
        return new AccessEvent(entry.happening(), entry.happenedAt(), entry.byName());
    }
}
