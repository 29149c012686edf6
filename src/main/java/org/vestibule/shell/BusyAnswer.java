package org.vestibule.shell;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.security.HashingOverloadedException;

/** Marks a response as temporarily unavailable: 503 with {@code Retry-After} (RFC 9110, 15.6.4). */
public final class BusyAnswer {

    private BusyAnswer() {}

    public static void mark(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(HashingOverloadedException.RETRY_AFTER.toSeconds()));
    }

    /** Marks the response of the view that is being rendered. */
    public static void markView() {
        mark((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
    }
}
