package org.vestibule.staff.administration;

import java.time.Instant;
import java.util.List;

/** The result of inviting a colleague. All except {@link Invited} change nothing. */
public sealed interface InviteColleagueOutcome {

    /** The account was created, and its e-mail is queued. */
    record Invited(StaffSummary account) implements InviteColleagueOutcome {}

    /** Some fields are invalid. */
    record Invalid(List<InviteColleagueViolation> violations) implements InviteColleagueOutcome {

        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * The limit of e-mails in the last hour is reached, to this mailbox or by the caller.
     *
     * @param again when another e-mail may be sent
     */
    record TooManyEmails(Instant again) implements InviteColleagueOutcome {}
}
