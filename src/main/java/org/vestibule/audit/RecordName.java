package org.vestibule.audit;

/**
 * What people call a record that an event was about, and where they find it.
 *
 * @param value what the audit log has for the record: its number, or its key
 * @param text the name as it is now
 * @param address of the record's screen; null where it has none
 */
public record RecordName(String value, String text, String address) {}
