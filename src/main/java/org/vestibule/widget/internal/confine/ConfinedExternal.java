package org.vestibule.widget.internal.confine;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;

/** Faces' view of the request, the response and the session, within the {@link Confinement} of a running widget. */
public final class ConfinedExternal extends ExternalContextWrapper {

    private ConfinedRequest request;

    public ConfinedExternal(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public Object getRequest() {
        Object current = super.getRequest();
        if (request == null || request.getRequest() != current) {
            request = new ConfinedRequest((HttpServletRequest) current);
        }
        return request;
    }

    @Override
    public void setRequest(Object replacement) {
        Confinement.requireMayEndAnswer();
        super.setRequest(replacement);
    }

    @Override
    public void dispatch(String path) throws IOException {
        Confinement.requireMayEndAnswer();
        super.dispatch(path);
    }

    @Override
    public Object getSession(boolean create) {
        return ConfinedSession.of(create, begin -> (HttpSession) super.getSession(begin));
    }

    @Override
    public Map<String, Object> getSessionMap() {
        return Confinement.isOn()
                ? ConfinedSession.attributes(super::getSession, super.getSessionMap())
                : super.getSessionMap();
    }

    @Override
    public void setSessionMaxInactiveInterval(int seconds) {
        Confinement.requireMayEndSession();
        super.setSessionMaxInactiveInterval(seconds);
    }

    @Override
    public Map<String, Object> getRequestMap() {
        return Confinement.isOn() ? new ConfinedMap<>(super.getRequestMap()) : super.getRequestMap();
    }

    @Override
    public void invalidateSession() {
        Confinement.requireMayEndSession();
        super.invalidateSession();
    }
}
