package org.vestibule.member.session;

import java.util.Optional;
import org.vestibule.member.PortalUser;

/**
 * Implemented by other features to act when someone signs in with the Sign In widget, for example to accept an
 * invitation.
 */
public interface SignInListener {

    /**
     * Called for the user who has just signed in.
     *
     * @return the outcome, if the person has to be told before being redirected: a word of letters, passed on in the
     *     page's address
     */
    Optional<String> signedIn(PortalUser user);
}
