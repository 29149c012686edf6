package org.vestibule.contact.importing;

/** Why a file can't be imported with the chosen fields. */
public enum MappingViolation {
    /** No column is a field of a contact. */
    NOTHING_CHOSEN,
    /** Two columns are the same field. */
    CHOSEN_TWICE
}
