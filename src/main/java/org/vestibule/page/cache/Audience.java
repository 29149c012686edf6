package org.vestibule.page.cache;

import java.util.Set;

/**
 * A group of visitors who can open the same pages of a portal.
 *
 * @param signedIn whether they are signed in
 * @param roleIds the ids of their roles; empty if they aren't signed in
 */
public record Audience(boolean signedIn, Set<Long> roleIds) {

    /** Visitors who aren't signed in. */
    public static final Audience ANONYMOUS = new Audience(false, Set.of());

    public Audience {
        roleIds = Set.copyOf(roleIds);
    }

    /** Signed-in visitors with exactly these roles. */
    public static Audience of(Set<Long> roleIds) {
        return new Audience(true, roleIds);
    }
}
