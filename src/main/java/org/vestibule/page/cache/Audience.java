package org.vestibule.page.cache;

import java.util.Set;

/**
 * Those visitors to whom the same pages of a portal open.
 *
 * @param signedIn whether they are signed in
 * @param roleIds the numbers of their roles; empty where they aren't signed in
 */
public record Audience(boolean signedIn, Set<Long> roleIds) {

    /** Visitors who aren't signed in. */
    public static final Audience ANONYMOUS = new Audience(false, Set.of());

    public Audience {
        roleIds = Set.copyOf(roleIds);
    }

    /** Those who are signed in, and have these roles and no others. */
    public static Audience of(Set<Long> roleIds) {
        return new Audience(true, roleIds);
    }
}
