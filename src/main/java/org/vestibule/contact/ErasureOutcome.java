package org.vestibule.contact;

/** The outcome of erasing a contact's personal data. */
public sealed interface ErasureOutcome {

    /** The data is erased; this is what remains of the contact. */
    record Erased(Contact contact) implements ErasureOutcome {}

    /** The data had been erased before. */
    record ErasedBefore(Contact contact) implements ErasureOutcome {}

    /** There is no such contact. */
    record Unknown() implements ErasureOutcome {}
}
