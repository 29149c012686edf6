package org.vestibule.widget.internal;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The session, which a widget at work can't end. */
final class ConfinedSession {

    private ConfinedSession() {}

    /** The session without an end meanwhile; null for null. */
    static HttpSession of(HttpSession session) {
        return session == null
                ? null
                : (HttpSession) Proxy.newProxyInstance(
                        ConfinedSession.class.getClassLoader(),
                        new Class<?>[] {HttpSession.class},
                        (proxy, method, arguments) -> call(session, method, arguments));
    }

    private static Object call(HttpSession session, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("invalidate")) {
            Confinement.requireMayEndSession();
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
