package org.vestibule.shell.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vestibule.shell.guard.RequestId;

/** What an error page tells: which kind of error it is, and the reference under which the log has the details. */
@Named
@RequestScoped
public class Problem {

    static final String REFERENCE = "reference";

    /**
     * The request attribute that says of a 403 that it is the form that was refused, not the person: with the address of the
     * page that the form may be had from anew.
     */
    public static final String FORM_REFUSED = "vestibule.formRefused";

    /** The request attribute that says that the request's parameters can't be read, nor asked for. */
    public static final String UNREADABLE = "vestibule.unreadable";

    private static final String HEADERS = "vestibule.headers";

    private final HttpServletRequest request;

    @Inject
    public Problem(HttpServletRequest request) {
        this.request = request;
    }

    /** Gives the error page of the request a header: what is set before {@code sendError} is lost on the way to the page. */
    public static void answerWith(String header, String value, HttpServletRequest request) {
        Map<String, String> all = new LinkedHashMap<>(headers(request));
        all.put(header, value);
        request.setAttribute(HEADERS, all);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> headers(HttpServletRequest request) {
        Object headers = request.getAttribute(HEADERS);
        return headers == null ? Map.of() : (Map<String, String>) headers;
    }

    /** The reference that a page gave in its address, when it couldn't show the error in its place. */
    static Optional<String> reference(HttpServletRequest request) {
        if (request.getAttribute(UNREADABLE) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getParameter(REFERENCE)).filter(RequestId::acceptable);
    }

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    /** The part of the texts' keys that goes with the status: 403, 404, or 500 for everything unexpected. */
    public String getKind() {
        return switch (getStatus()) {
            case 403 -> request.getAttribute(FORM_REFUSED) == null ? "403" : "form";
            case 404 -> String.valueOf(getStatus());
            case 400, 405, 406, 411, 413, 414, 415 -> "400";
            case 408, 429 -> "slow";
            default -> "500";
        };
    }

    /** Where the form that was refused may be had anew; null where it is something else that went wrong. */
    public String getFormAddress() {
        return (String) request.getAttribute(FORM_REFUSED);
    }

    public String getReference() {
        return reference(request).or(RequestId::current).orElse("");
    }
}
