package org.vestibule.audit;

/**
 * The display name of a record that an event was about, and the address of its screen.
 *
 * @param value the record's id or key in the audit log
 * @param text the present name
 * @param address of the record's screen; null if it has none
 */
public record RecordName(String value, String text, String address) {}
