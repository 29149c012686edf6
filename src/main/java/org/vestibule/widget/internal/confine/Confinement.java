package org.vestibule.widget.internal.confine;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whether a widget is being built or rendered on this thread. Meanwhile it can't complete the response, end the
 * visitor's session, or replace the view: all wrappers of the request check this.
 */
public final class Confinement {

    private static final ThreadLocal<ConfinedResponse> RESPONSE = new ThreadLocal<>();

    private Confinement() {}

    /** Runs a part of the widget's work; {@code mayRedirect} says whether that may redirect visitors. */
    public static void run(FacesContext faces, boolean mayRedirect, WidgetPart part) throws IOException {
        ExternalContext external = faces.getExternalContext();
        Object response = external.getResponse();
        ConfinedResponse outer = RESPONSE.get();
        var confined = new ConfinedResponse((HttpServletResponse) response, mayRedirect);
        external.setResponse(confined);
        RESPONSE.set(confined);
        try {
            part.run();
        } finally {
            if (outer == null) {
                RESPONSE.remove();
            } else {
                RESPONSE.set(outer);
            }
            external.setResponse(response);
        }
    }

    public static boolean isOn() {
        return RESPONSE.get() != null;
    }

    /** Whether the running widget has redirected, so that the rest of the page isn't needed. */
    public static boolean isRedirected() {
        return RESPONSE.get() != null && RESPONSE.get().isRedirected();
    }

    /** @throws IllegalStateException while a widget runs, which must not complete the response */
    public static void requireMayEndAnswer() {
        if (isOn()) {
            throw ConfinedResponse.ended();
        }
    }

    /** @throws IllegalStateException while a widget runs, which must not end the session */
    static void requireMayEndSession() {
        if (isOn()) {
            throw new IllegalStateException("a widget can't end the session: it isn't the widget's alone");
        }
    }
}
