package org.vestibule.member.query;

import java.util.Collection;
import java.util.Map;

/** Knows by which invitations portal users came; the feature that invites implements it. Checks no rights. */
public interface MemberOrigins {

    /**
     * How these portal users came, by their numbers, in one statement. Who came by no invitation isn't among them.
     *
     * @param userIds at most a page of them; may be empty
     */
    Map<Long, MemberOrigin> of(Collection<Long> userIds);
}
