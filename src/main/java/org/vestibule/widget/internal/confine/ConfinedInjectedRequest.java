package org.vestibule.widget.internal.confine;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/**
 * The request that the container injects into beans, restricted like {@link ConfinedRequest}. It is never serialized,
 * but the container requires its built-in beans to be serializable.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class ConfinedInjectedRequest implements HttpServletRequest, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Delegate
    private HttpServletRequest request;

    @Override
    public HttpSession getSession() {
        return ConfinedSession.of(true, request::getSession);
    }

    @Override
    public HttpSession getSession(boolean create) {
        return ConfinedSession.of(create, request::getSession);
    }

    @Override
    public RequestDispatcher getRequestDispatcher(String path) {
        Confinement.requireMayEndAnswer();
        return request.getRequestDispatcher(path);
    }

    @Override
    public void logout() throws ServletException {
        Confinement.requireMayEndSession();
        request.logout();
    }
}
