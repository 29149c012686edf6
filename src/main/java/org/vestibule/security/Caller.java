package org.vestibule.security;

import java.util.Set;

/**
 * Who is asking: the signed-in member of staff, a program with an API key, the system itself, or nobody. Ask CDI for it;
 * it is the one of the current request.
 */
public interface Caller {

    /** The staff account's number; null for a program, for the system and for an anonymous caller. */
    Long id();

    /** The number of the API key that a program brought; null for everybody else. */
    default Long apiKeyId() {
        return null;
    }

    /**
     * The number of the staff account that answers for what is done: the caller's own or, for a program, that of the
     * API key's maker. Null for the system and for an anonymous caller.
     */
    default Long responsibleId() {
        return id();
    }

    /** The name that people read: "Grace Hopper", the name of an API key, or "Vestibule" for the system. */
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
