package org.vestibule.security;

import java.util.Set;

/**
 * Who is asking: the signed-in member of staff, the system itself, or nobody. Ask CDI for it; it is the one of the
 * current request.
 */
public interface Caller {

    /** The staff account's number; null for the system and for an anonymous caller. */
    Long id();

    /** The name that people read: "Grace Hopper", or "Vestibule" for the system. */
    String name();

    /** The network address that the request came from; null for work that no request asked for. */
    String address();

    /** The coarse name of the browser that the request came from; null if unknown. */
    default String browser() {
        return null;
    }

    Set<Right> rights();

    /**
     * Whether a job acts for the person, at a pace of its own. Limits on what a person does within an hour don't count then.
     */
    default boolean inBackground() {
        return false;
    }

    /** Which portals' records the rights extend to; contacts belong to no portal, and are the same for everybody. */
    PortalScope portals();

    default boolean may(Right right) {
        return rights().contains(right);
    }

    default boolean signedIn() {
        return !rights().isEmpty();
    }
}
