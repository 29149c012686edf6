package org.vestibule.member;

import java.util.Set;

/**
 * The roles that somebody wants a portal user to have, all by their numbers.
 *
 * @param seen the roles that the user had when the wish was made
 */
public record ChangeRolesRequest(long userId, Set<Long> seen, Set<Long> chosen) {}
