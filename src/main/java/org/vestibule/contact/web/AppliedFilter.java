package org.vestibule.contact.web;

/**
 * Something that narrows a list, to be read and taken away.
 *
 * @param text what people read, "Owner: Carla Reyes" say
 * @param without the address of the list without it
 */
public record AppliedFilter(String text, String without) {}
