package org.vestibule.widget.internal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEventListener;
import jakarta.faces.event.PostRenderViewEvent;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.Iterator;
import java.util.Locale;
import org.vestibule.widget.internal.guard.CallAtWork;
import org.vestibule.widget.internal.guard.Guarded;

/** Ways of a {@link MisbehavingWidget} to change others' state without a visible failure. */
record MeddlingWidget(FacesContext faces, HttpServletRequest request, HttpServletResponse response) {

    private static final ComponentSystemEventListener THROWS = event -> {
        throw new IllegalStateException("listened on purpose");
    };

    void meddle(String how) throws IOException {
        ExternalContext external = faces.getExternalContext();
        switch (how) {
            case "contentLength" -> external.setResponseContentLength(10);
            case "contentType" -> external.setResponseContentType("text/plain");
            case "encoding" -> response.setCharacterEncoding("UTF-16");
            case "policyHeader" -> external.addResponseHeader("Content-Security-Policy", "default-src *");
            case "frameHeader" -> response.setHeader("X-Frame-Options", "DENY");
            case "cacheHeader" -> response.setDateHeader("Expires", 0);
            case "cookieHeader" -> response.addHeader("Set-Cookie", "a=b");
            case "sessionCookie" -> response.addCookie(new Cookie("JSESSIONID9560", "x"));
            case "ownHeader" -> response.setHeader("X-Shop-Stock", "12");
            case "beginSession" -> request.getSession();
            case "sessionTimeout" -> ((HttpSession) external.getSession(true)).setMaxInactiveInterval(1);
            case "sessionClear" -> external.getSessionMap().clear();
            case "sessionAttribute" -> external.getSessionMap().put("org.vestibule.staff", "x");
            case "listenLater" -> faces.getViewRoot().subscribeToEvent(PreRenderViewEvent.class, THROWS);
            case "listenToView" -> faces.getViewRoot().subscribeToViewEvent(PreRenderViewEvent.class, new Throwing());
            case "listenToAll" ->
                faces.getViewRoot().subscribeToViewEvent(PreRenderComponentEvent.class, new Throwing());
            case "listenForEver" -> faces.getApplication().subscribeToEvent(PostRenderViewEvent.class, new Throwing());
            case "listenBeside" -> beside().subscribeToEvent(PreRenderComponentEvent.class, THROWS);
            case "listenAround" -> around().subscribeToEvent(PreRenderComponentEvent.class, THROWS);
            case "hideBeside" -> beside().setRendered(false);
            case "hideAround" -> around().setRendered(false);
            case "hidePage" -> faces.getViewRoot().setRendered(false);
            case "hideAll" -> hideAll(faces.getViewRoot());
            case "locale" -> faces.getViewRoot().setLocale(Locale.ITALIAN);
            case "emptyAttributes" -> faces.getAttributes().clear();
            case "emptyRequest" -> external.getRequestMap().clear();
            case "loader" -> Thread.currentThread().setContextClassLoader(null);
            case "include" -> include();
            case "ownOutage" -> throw new IllegalStateException(new SQLTransientConnectionException("on purpose"));
            case "ownDisk" -> throw new IOException("No space left on device");
            case "circle" -> throw circle();
            default -> throw new IllegalArgumentException(how);
        }
    }

    private static IllegalStateException circle() {
        var inner = new IllegalStateException("on purpose, within");
        var outer = new IllegalStateException("on purpose", inner);
        inner.initCause(outer);
        return outer;
    }

    private void include() throws IOException {
        try {
            request.getRequestDispatcher("/signin.xhtml").include(request, response);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private UIComponent around() {
        return CallAtWork.guard().getParent();
    }

    private UIComponent beside() {
        return around().getChildren().stream()
                .filter(each -> each instanceof Guarded && each != CallAtWork.guard())
                .findFirst()
                .orElseThrow();
    }

    private static void hideAll(UIComponent component) {
        Iterator<UIComponent> within = component.getFacetsAndChildren();
        if (within.hasNext()) {
            within.forEachRemaining(MeddlingWidget::hideAll);
        } else {
            component.setRendered(false);
        }
    }

    private static final class Throwing implements SystemEventListener {

        @Override
        public void processEvent(SystemEvent event) {
            throw new IllegalStateException("listened on purpose");
        }

        @Override
        public boolean isListenerForSource(Object source) {
            return true;
        }
    }
}
