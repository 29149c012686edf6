package org.vestibule.member.access;

import java.util.Set;

/**
 * A request to replace a portal user's roles, by their ids.
 *
 * @param seen the roles that the user had when the caller read them
 */
public record ChangeRolesRequest(long userId, Set<Long> seen, Set<Long> chosen) {}
