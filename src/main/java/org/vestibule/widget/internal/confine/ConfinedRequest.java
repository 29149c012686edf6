package org.vestibule.widget.internal.confine;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** The request, without the means to end the visitor's session while a widget runs. */
final class ConfinedRequest extends HttpServletRequestWrapper {

    ConfinedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return ConfinedSession.of(true, super::getSession);
    }

    @Override
    public HttpSession getSession(boolean create) {
        return ConfinedSession.of(create, super::getSession);
    }

    @Override
    public RequestDispatcher getRequestDispatcher(String path) {
        Confinement.requireMayEndAnswer();
        return super.getRequestDispatcher(path);
    }

    @Override
    public void logout() throws ServletException {
        Confinement.requireMayEndSession();
        super.logout();
    }
}
