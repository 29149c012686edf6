package org.vestibule.page.cache;

/**
 * A version of a portal's site. Two versions are equal if nothing that visitors see was changed in between.
 *
 * @param changes the number of recorded changes
 * @param sum the sum of their ids: a transaction that commits late adds an id lower than the latest
 * @param latest the id of the latest change
 */
public record PortalVersion(long changes, long sum, long latest) {}
