package org.vestibule.page;

import java.util.Collection;
import java.util.Set;

/** Who may see a page. */
public enum PageAccess {
    EVERYONE,
    /** All portal users who are signed in. */
    MEMBERS,
    /** Portal users who are signed in and have one of the page's roles. */
    ROLES;

    public boolean opens(boolean signedIn, Collection<Long> roleIds, Set<Long> rolesOfPage) {
        return switch (this) {
            case EVERYONE -> true;
            case MEMBERS -> signedIn;
            case ROLES -> signedIn && roleIds.stream().anyMatch(rolesOfPage::contains);
        };
    }
}
