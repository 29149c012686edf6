package org.vestibule.contact.view;

import java.io.Serializable;

/**
 * A saved view, from the viewpoint of the caller.
 *
 * @param shared whether everybody who sees contacts has it; otherwise only its maker
 * @param mine whether the caller made it
 * @param changeable whether the caller may change it
 * @param makerName the maker's name; null if the account was deleted
 * @param listParameters what the list shows, as a query string
 */
public record ContactViewSummary(
        long id, String name, boolean shared, boolean mine, boolean changeable, String makerName, String listParameters)
        implements Serializable {}
