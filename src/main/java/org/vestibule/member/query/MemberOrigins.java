package org.vestibule.member.query;

import java.util.Collection;
import java.util.Map;

/** Finds the invitations by which portal users joined; implemented by the invitation feature. Checks no rights. */
public interface MemberOrigins {

    /**
     * The origins of these portal users, by their ids, in one statement. Users who joined without an invitation are
     * left out.
     *
     * @param userIds at most a page of ids; may be empty
     */
    Map<Long, MemberOrigin> of(Collection<Long> userIds);
}
