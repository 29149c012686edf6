package org.vestibule.security;

/** Someone asked for what they have no right to, or for records of a portal that they may not see. The screens answer with the calm 403 page. */
public class AccessDeniedException extends RuntimeException {

    public AccessDeniedException(Caller caller, Right right) {
        super(caller.name() + " lacks the right " + right);
    }

    public AccessDeniedException(Caller caller, Long portalId) {
        super(caller.name() + " may not see portal " + portalId);
    }
}
