package org.vestibule.shell.typed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted form that wasn't processed: its page is shown again, with all that was typed except passwords. For pages
 * without a session; it is kept no longer than the request.
 */
@Named
@RequestScoped
public class ReturnedForm {

    /** Why the form wasn't processed; selects the sentence on the page. */
    public enum Reason {
        /** The browser has lost the form's cookie, or has another one now. */
        COOKIE_LOST,
        /** The browser accepts no cookies. */
        NO_COOKIES,
        /** The user only switched the language of the page. */
        LANGUAGE
    }

    private static final String KEY = ReturnedForm.class.getName();

    private record Returned(Map<String, String[]> fields, Reason reason) {}

    private final HttpServletRequest request;

    @Inject
    ReturnedForm(HttpServletRequest request) {
        this.request = request;
    }

    /** Stores the submitted fields for the page that answers the request. */
    public static void take(HttpServletRequest request, Reason reason) {
        request.setAttribute(KEY, new Returned(TypedText.typedInto(request), reason));
    }

    /** Whether the page is shown again with a submitted form. */
    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(KEY) != null;
    }

    /** Whether the reason is a missing cookie. */
    public static boolean isForCookies(HttpServletRequest request) {
        return told(request).isPresent();
    }

    /** The typed fields; empty if the request has no such form. */
    static Optional<Map<String, String[]>> fields(HttpServletRequest request) {
        return returned(request).map(Returned::fields);
    }

    private static Optional<Returned> returned(HttpServletRequest request) {
        return Optional.ofNullable((Returned) request.getAttribute(KEY));
    }

    /** The name of the {@link Reason} to display; null if there is none. */
    public String getTold() {
        return told(request).map(Enum::name).orElse(null);
    }

    private static Optional<Reason> told(HttpServletRequest request) {
        return returned(request).map(Returned::reason).filter(reason -> reason != Reason.LANGUAGE);
    }
}
