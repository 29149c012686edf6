package org.vestibule.contact.web;

/**
 * A filter that is applied to a list, and can be removed.
 *
 * @param text the visible text, for example "Owner: Carla Reyes"
 * @param without the address of the list without this filter
 */
public record AppliedFilter(String text, String without) {}
