package org.vestibule.staff.web;

/**
 * One of the things that an event was about, as its line on the screen shows it.
 *
 * @param word what kind of thing it is
 * @param text its name; its number or key where it was deleted, and for all that isn't a record, its value
 * @param address where it can be read; null for what has no screen, or was deleted
 * @param gone whether it is a record that was deleted
 */
public record AuditThing(String word, String text, String address, boolean gone) {}
