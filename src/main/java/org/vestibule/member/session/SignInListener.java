package org.vestibule.member.session;

import java.util.Optional;
import org.vestibule.member.PortalUser;

/** What another room has to do when someone signs in with the Sign In widget: accept an invitation that came along, say. */
public interface SignInListener {

    /**
     * Does what there is to do for the user.
     *
     * @return what came of it, where the person has to be told before they are sent on: a word of letters, which the address
     *     of the page carries
     */
    Optional<String> signedIn(PortalUser user);
}
