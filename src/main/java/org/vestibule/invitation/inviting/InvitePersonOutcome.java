package org.vestibule.invitation.inviting;

import java.util.List;
import org.vestibule.contact.ContactViolation;

/** The outcome of inviting somebody by name and e-mail address. */
public sealed interface InvitePersonOutcome {

    /** The contact's details are invalid; nothing was done. */
    record InvalidContact(List<ContactViolation> violations) implements InvitePersonOutcome {

        public InvalidContact {
            violations = List.copyOf(violations);
        }
    }

    /** What inviting the contact led to. */
    record Result(InviteOutcome outcome) implements InvitePersonOutcome {}
}
