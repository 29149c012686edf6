package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody sent by a form, for a page that has to say that it can't be taken now and lets them send it again. Passwords
 * aren't among it: they would stand in a page. They are told by the names of their fields, as browsers send nothing else
 * about a field; a test holds all fields for passwords to such names.
 */
public final class SentForm {

    private static final String KEY = SentForm.class.getName();
    private static final String PASSWORD = KEY + ".password";

    private SentForm() {}

    /** Keeps the fields with the request. */
    public static void remember(HttpServletRequest request, Map<String, String[]> fields) {
        Map<String, String[]> kept = new LinkedHashMap<>(fields);
        boolean password =
                kept.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        request.setAttribute(KEY, kept);
        request.setAttribute(PASSWORD, password);
    }

    /** Whether a password was among the fields. */
    public static boolean hasPassword(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(PASSWORD));
    }

    /** The form's fields, in their order; empty where the request sent none. */
    @SuppressWarnings("unchecked")
    public static Map<String, String[]> of(HttpServletRequest request) {
        Object kept = request.getAttribute(KEY);
        return kept == null ? Map.of() : (Map<String, String[]>) kept;
    }
}
