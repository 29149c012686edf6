package org.vestibule.staff.administration;

import java.time.Instant;
import java.util.List;

/** What came of inviting a colleague. All but the first leave everything as it was. */
public sealed interface InviteColleagueOutcome {

    /** The account is made, and its e-mail is on its way. */
    record Invited(StaffSummary account) implements InviteColleagueOutcome {}

    /** What was typed can't be taken. */
    record Invalid(List<InviteColleagueViolation> violations) implements InviteColleagueOutcome {

        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Enough e-mails were sent within the last hour, to this mailbox or by the caller.
     *
     * @param again from when on there is room for another
     */
    record TooManyEmails(Instant again) implements InviteColleagueOutcome {}
}
