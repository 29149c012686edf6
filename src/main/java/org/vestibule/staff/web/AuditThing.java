package org.vestibule.staff.web;

/**
 * An item that an event refers to, as its row on the screen shows it.
 *
 * @param word the label of its kind
 * @param text its name; its id or key if it was deleted; its value if it isn't a record
 * @param address of its screen; null if it has none or was deleted
 * @param gone whether it is a record that was deleted
 */
public record AuditThing(String word, String text, String address, boolean gone) {}
