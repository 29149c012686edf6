package org.vestibule.contact.view;

import java.io.Serializable;

/**
 * A saved view as who looks at the list has it.
 *
 * @param shared whether all who see contacts have it; else its maker alone
 * @param mine whether who looks made it
 * @param changeable whether who looks may change it
 * @param makerName the maker's name; null where the account is gone
 * @param listParameters what the list shows, as the query of an address
 */
public record ContactViewSummary(
        long id, String name, boolean shared, boolean mine, boolean changeable, String makerName, String listParameters)
        implements Serializable {}
