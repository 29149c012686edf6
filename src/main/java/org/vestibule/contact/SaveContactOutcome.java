package org.vestibule.contact;

import java.util.List;

/** The outcome of saving a contact. */
public sealed interface SaveContactOutcome {

    /** The contact is stored. */
    record Changed(Contact contact) implements SaveContactOutcome {}

    /**
     * Nothing is stored: since it was read, the contact was changed, or added by the same form; this is its present
     * state.
     */
    record ChangedByColleague(Contact current) implements SaveContactOutcome {}

    /** Nothing is stored: the contact is inactive, so it is read-only; its data may have been erased, too. */
    record Closed(Contact current) implements SaveContactOutcome {}

    /** Nothing is stored: some texts are invalid. */
    record Invalid(List<ContactViolation> violations) implements SaveContactOutcome {}

    /** There is no such contact. */
    record Unknown() implements SaveContactOutcome {}
}
