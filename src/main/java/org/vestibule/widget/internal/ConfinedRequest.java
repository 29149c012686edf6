package org.vestibule.widget.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The request as a widget sees it: it can't end the session, which is that of whoever looks at the page. */
final class ConfinedRequest extends HttpServletRequestWrapper {

    ConfinedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return confined(super.getSession());
    }

    @Override
    public HttpSession getSession(boolean create) {
        return confined(super.getSession(create));
    }

    @Override
    public void logout() {
        throw sessionEnded();
    }

    /** The session without an end; null for null. */
    static HttpSession confined(HttpSession session) {
        return session == null
                ? null
                : (HttpSession) Proxy.newProxyInstance(
                        ConfinedRequest.class.getClassLoader(),
                        new Class<?>[] {HttpSession.class},
                        (proxy, method, arguments) -> call(session, method, arguments));
    }

    private static Object call(HttpSession session, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("invalidate")) {
            throw sessionEnded();
        }
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Why it isn't allowed. */
    static IllegalStateException sessionEnded() {
        return new IllegalStateException("a widget can't end the session: it isn't the widget's alone");
    }
}
