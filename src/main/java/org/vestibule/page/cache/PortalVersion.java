package org.vestibule.page.cache;

/**
 * Which state of a portal's site is meant. Two are equal if nothing that visitors see was changed in between.
 *
 * @param changes how many changes are known of it
 * @param sum their numbers, added up: a transaction that ends late adds a number lower than the latest
 * @param latest the number of the latest
 */
public record PortalVersion(long changes, long sum, long latest) {}
