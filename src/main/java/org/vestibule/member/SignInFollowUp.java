package org.vestibule.member;

/** What another room has to do when someone signs in with the Sign In widget: accept an invitation that came along, say. */
public interface SignInFollowUp {

    /**
     * Does what there is to do for the user.
     *
     * @return whether there is something to tell, so that the person should not be sent on yet
     */
    boolean signedIn(PortalUser user);
}
