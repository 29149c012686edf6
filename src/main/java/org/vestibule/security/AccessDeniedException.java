package org.vestibule.security;

/** Someone asked for what they have no right to. The screens answer with the calm 403 page. */
public class AccessDeniedException extends RuntimeException {

    public AccessDeniedException(Caller caller, Right right) {
        super(caller.name() + " lacks the right " + right);
    }
}
