package org.vestibule.widget.internal.confine;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The session, which a widget at work can neither begin nor end, nor take from it what Vestibule keeps there. One that began with
 * each page would be one for each visitor who only reads.
 */
final class ConfinedSession {

    private static final Set<String> ENDING = Set.of("invalidate", "setMaxInactiveInterval");
    private static final Set<String> CHANGING = Set.of("setAttribute", "removeAttribute", "putValue", "removeValue");
    private static final String OURS = "org.vestibule.";

    private ConfinedSession() {}

    /**
     * The session without an end meanwhile; null where there is none and none is wanted.
     *
     * @param create whether one is wanted
     * @param session gives it, and begins it where it is told so
     */
    static HttpSession of(boolean create, Function<Boolean, HttpSession> session) {
        HttpSession known = session.apply(create && !Confinement.isOn());
        if (known == null && create) {
            throw new IllegalStateException(
                    "a widget can't begin a session where it is built or rendered: an action can");
        }
        return known == null ? null : confined(known);
    }

    private static HttpSession confined(HttpSession session) {
        return (HttpSession) Proxy.newProxyInstance(
                ConfinedSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> call(session, method, arguments));
    }

    /**
     * What Faces gives out as the session, within the same bounds.
     *
     * @param session gives it, and begins it where it is told so
     */
    static Map<String, Object> attributes(Function<Boolean, Object> session, Map<String, Object> all) {
        return new ConfinedMap<>(all) {
            @Override
            public Object put(String name, Object value) {
                requireOwn(name);
                if (session.apply(false) == null) {
                    of(true, begin -> null);
                }
                return super.put(name, value);
            }

            @Override
            public Object remove(Object name) {
                requireOwn(name);
                return super.remove(name);
            }
        };
    }

    private static void requireOwn(Object name) {
        if (Confinement.isOn() && String.valueOf(name).startsWith(OURS)) {
            throw new IllegalStateException("a widget can't change what Vestibule keeps in the session");
        }
    }

    private static Object call(HttpSession session, Method method, Object[] arguments) throws Throwable {
        if (ENDING.contains(method.getName())) {
            Confinement.requireMayEndSession();
        }
        if (CHANGING.contains(method.getName())) {
            requireOwn(arguments[0]);
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
