package org.vestibule.contact;

/** What came of erasing what is kept about a contact. */
public sealed interface ErasureOutcome {

    /** It is gone; this is what is left of the contact. */
    record Erased(Contact contact) implements ErasureOutcome {}

    /** It was gone already. */
    record ErasedBefore(Contact contact) implements ErasureOutcome {}

    /** There is no such contact. */
    record Unknown() implements ErasureOutcome {}
}
