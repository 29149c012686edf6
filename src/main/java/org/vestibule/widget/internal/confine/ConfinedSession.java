package org.vestibule.widget.internal.confine;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The session for a running widget, which can neither create nor end it, nor change Vestibule's attributes in it. If
 * pages created sessions, each visitor who only reads would have one.
 */
final class ConfinedSession {

    private static final Set<String> ENDING = Set.of("invalidate", "setMaxInactiveInterval");
    private static final Set<String> CHANGING = Set.of("setAttribute", "removeAttribute", "putValue", "removeValue");
    private static final String OURS = "org.vestibule.";

    private ConfinedSession() {}

    /**
     * The session, which can't be ended while a widget runs; null if there is none and {@code create} is false.
     *
     * @param create whether to create a session
     * @param session returns the session, and creates it if its argument is true
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
     * Faces' map of session attributes, with the same restrictions.
     *
     * @param session returns the session, and creates it if its argument is true
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
