package org.vestibule.widget.internal.confine;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says whether a widget is being built or rendered on this thread. Meanwhile it can't end the answer for those beside it, nor
 * the session of whoever looks at it, nor put another view in the place of theirs: whatever gives out the request asks here.
 */
public final class Confinement {

    private static final ThreadLocal<ConfinedResponse> RESPONSE = new ThreadLocal<>();

    private Confinement() {}

    /** Runs a part of the widget's work; {@code mayRedirect} says whether that may lead visitors elsewhere. */
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

    /** Whether the widget at work has led the visitor elsewhere, so that nothing else of the page is wanted. */
    public static boolean isRedirected() {
        return RESPONSE.get() != null && RESPONSE.get().isRedirected();
    }

    /** @throws IllegalStateException while a widget is at work, which can't end the answer */
    public static void requireMayEndAnswer() {
        if (isOn()) {
            throw ConfinedResponse.ended();
        }
    }

    /** @throws IllegalStateException while a widget is at work, which can't end the session */
    static void requireMayEndSession() {
        if (isOn()) {
            throw new IllegalStateException("a widget can't end the session: it isn't the widget's alone");
        }
    }
}
