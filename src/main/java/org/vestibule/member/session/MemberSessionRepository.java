package org.vestibule.member.session;

import java.util.List;
import java.util.Optional;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;

/**
 * Remembers who is signed in to a portal's public site, with a cookie and a row of the database, so that any node can
 * answer any request. The cookie holds a random secret; the database its hash. Nothing here checks rights.
 */
public interface MemberSessionRepository {

    /**
     * The active user of this portal whom the cookie stands for, with the roles as they are now.
     *
     * @param cookieValue what the browser sent; any text will do, null too
     */
    Optional<PortalUser> userOf(Portal portal, String cookieValue);

    /**
     * The same by the portal's key, with the portal, in one statement.
     *
     * @param cookieValue what the browser sent; any text will do, null too
     */
    Optional<PortalUser> userOf(String portalKey, String cookieValue);

    /** Begins a session, notes that the user has signed in, and returns the value for its cookie, which is a new one each time. */
    String begin(PortalUser user);

    /** Ends the session the cookie stands for, if there is one. */
    void end(String cookieValue);

    /**
     * Deletes expired sessions, the oldest first. Nothing depends on it: an expired session signs nobody in.
     *
     * @return how many; fewer than {@code most} where no more are left
     */
    int removeEnded(int most);

    /** The user's sessions that haven't expired, the one seen last first. */
    List<OpenMemberSession> openOf(PortalUser user);

    /** Ends the user's sessions on all browsers. */
    void endAllOf(PortalUser user);

    /** Ends the sessions of all users of the portal. */
    void endAllIn(Portal portal);
}
