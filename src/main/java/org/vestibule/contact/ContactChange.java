package org.vestibule.contact;

import java.util.List;

/** What came of an attempt to store a contact as someone typed it. */
public sealed interface ContactChange {

    /** It is stored. */
    record Changed(Contact contact) implements ContactChange {}

    /** Nothing is stored: the contact was changed, or added by the same form, since it was read, and now is like this. */
    record ChangedByColleague(Contact current) implements ContactChange {}

    /** Nothing is stored: the contact is inactive, so it can only be read; its data may have been erased, too. */
    record Closed(Contact current) implements ContactChange {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<Flaw> flaws) implements ContactChange {}

    /** There is no such contact. */
    record Unknown() implements ContactChange {}
}
