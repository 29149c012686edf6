package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The submitted fields of a form, for a page that reports that it can't be processed now and lets the user submit it
 * again. Passwords are left out, because they would be written into a page. They are recognised by the names of their
 * fields, because browsers send nothing else about a field; a test requires such names of all password fields.
 */
public final class SentForm {

    private static final String KEY = SentForm.class.getName();
    private static final String PASSWORD = KEY + ".password";

    private SentForm() {}

    /** Stores the fields in the request. */
    public static void remember(HttpServletRequest request, Map<String, String[]> fields) {
        Map<String, String[]> kept = new LinkedHashMap<>(fields);
        boolean password =
                kept.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        request.setAttribute(KEY, kept);
        request.setAttribute(PASSWORD, password);
    }

    /** Whether a password was submitted. */
    public static boolean hasPassword(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(PASSWORD));
    }

    /** The form's fields, in their order; empty if there are none. */
    @SuppressWarnings("unchecked")
    public static Map<String, String[]> of(HttpServletRequest request) {
        Object kept = request.getAttribute(KEY);
        return kept == null ? Map.of() : (Map<String, String[]>) kept;
    }
}
