package org.vestibule.member.session;

import java.util.List;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/**
 * Stores who is signed in to a portal's public site, with a cookie and a database row, so that any node can answer any
 * request. The cookie holds a random secret, the database its hash. Checks no rights.
 */
public interface MemberSessionRepository {

    /**
     * The active user of this portal whose session the cookie identifies, with the present roles.
     *
     * @param cookieValue what the browser sent; any text will do, null too
     */
    Optional<PortalUser> userOf(Portal portal, String cookieValue);

    /**
     * The same by the portal's key, including the portal, in one statement.
     *
     * @param cookieValue what the browser sent; any text will do, null too
     */
    Optional<PortalUser> userOf(String portalKey, String cookieValue);

    /** Begins a session, records the sign-in, and returns the session's cookie value, which is new each time. */
    String begin(PortalUser user);

    /** Ends the session that the cookie identifies, if there is one. */
    void end(String cookieValue);

    /**
     * Deletes expired sessions, oldest first. This only saves space: an expired session signs nobody in.
     *
     * @return the number of deleted sessions; less than {@code most} if no more are left
     */
    int removeEnded(int most);

    /** The user's open sessions, most recently seen first. */
    List<OpenMemberSession> openOf(PortalUser user);

    /** Ends the user's sessions on all browsers. */
    void endAllOf(PortalUser user);

    /** Ends the sessions of all users of the portal. */
    void endAllIn(Portal portal);
}
