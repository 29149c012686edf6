package org.vestibule.contact;

import java.util.List;

/** The outcome of saving a contact. */
public sealed interface SaveContactOutcome {

    /** It is stored. */
    record Changed(Contact contact) implements SaveContactOutcome {}

    /** Nothing is stored: the contact was changed, or added by the same form, since it was read, and now is like this. */
    record ChangedByColleague(Contact current) implements SaveContactOutcome {}

    /** Nothing is stored: the contact is inactive, so it can only be read; its data may have been erased, too. */
    record Closed(Contact current) implements SaveContactOutcome {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<ContactViolation> violations) implements SaveContactOutcome {}

    /** There is no such contact. */
    record Unknown() implements SaveContactOutcome {}
}
