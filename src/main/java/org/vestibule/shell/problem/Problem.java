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

/** The content of an error page: the kind of error, and the reference that finds the details in the log. */
@Named
@RequestScoped
public class Problem {

    static final String REFERENCE = "reference";

    /**
     * The request attribute of a 403 that refuses the form, not the person: the address of the page on which to get the
     * form again.
     */
    public static final String FORM_REFUSED = "vestibule.formRefused";

    /** The request attribute that marks a request whose parameters can't be parsed and must not be accessed. */
    public static final String UNREADABLE = "vestibule.unreadable";

    private static final String HEADERS = "vestibule.headers";

    private final HttpServletRequest request;

    @Inject
    public Problem(HttpServletRequest request) {
        this.request = request;
    }

    /** Sets a header of the request's error page: headers set before {@code sendError} are lost. */
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

    /** The reference in the address, given by a page that redirected here because it couldn't show the error itself. */
    static Optional<String> reference(HttpServletRequest request) {
        if (request.getAttribute(UNREADABLE) != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getParameter(REFERENCE)).filter(RequestId::acceptable);
    }

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    /** The part of the text keys for the status: 403, 404, or 500 for everything else. */
    public String getKind() {
        return switch (getStatus()) {
            case 403 -> request.getAttribute(FORM_REFUSED) == null ? "403" : "form";
            case 404 -> String.valueOf(getStatus());
            case 400, 405, 406, 411, 413, 414, 415 -> "400";
            case 408, 429 -> "slow";
            default -> "500";
        };
    }

    /** The address on which to get the refused form again; null for other errors. */
    public String getFormAddress() {
        return (String) request.getAttribute(FORM_REFUSED);
    }

    public String getReference() {
        return reference(request).or(RequestId::current).orElse("");
    }
}
