package org.vestibule.shell.typed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * The form that this request sent and that nothing was done with: its page is shown anew, with all that was typed but
 * passwords. For pages without a session; nothing is kept longer than the request.
 */
@Named
@RequestScoped
public class ReturnedForm {

    /** Why nothing was done; the sentence on the page goes by it. */
    public enum Reason {
        /** The browser lost the cookie that goes with the form, or has another by now. */
        COOKIE_LOST,
        /** The browser was given the cookie and keeps none. */
        NO_COOKIES,
        /** The person only wanted to read the page in another language. */
        LANGUAGE
    }

    private static final String KEY = ReturnedForm.class.getName();

    private record Returned(Map<String, String[]> fields, Reason reason) {}

    private final HttpServletRequest request;

    @Inject
    ReturnedForm(HttpServletRequest request) {
        this.request = request;
    }

    /** Takes what the request sent, for the page that answers it. */
    public static void take(HttpServletRequest request, Reason reason) {
        request.setAttribute(KEY, new Returned(TypedText.typedInto(request), reason));
    }

    /** Whether the request's page is answered with the form that it sent. */
    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(KEY) != null;
    }

    /** Whether it is because of cookies. */
    public static boolean isForCookies(HttpServletRequest request) {
        return told(request).isPresent();
    }

    /** What was typed into it; empty where the request brought no such form. */
    static Optional<Map<String, String[]>> fields(HttpServletRequest request) {
        return returned(request).map(Returned::fields);
    }

    private static Optional<Returned> returned(HttpServletRequest request) {
        return Optional.ofNullable((Returned) request.getAttribute(KEY));
    }

    /** The name of the {@link Reason} that people have to be told; null where there is none. */
    public String getTold() {
        return told(request).map(Enum::name).orElse(null);
    }

    private static Optional<Reason> told(HttpServletRequest request) {
        return returned(request).map(Returned::reason).filter(reason -> reason != Reason.LANGUAGE);
    }
}
