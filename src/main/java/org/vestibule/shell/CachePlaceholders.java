package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Placeholders for one visitor's values while a page is rendered for the cache. They are generated anew for each
 * rendering, of letters and digits alone, so that they are found wherever they were written.
 */
public final class CachePlaceholders {

    private static final String ATTRIBUTE = CachePlaceholders.class.getName();

    private final Map<String, String> texts = new HashMap<>();

    private CachePlaceholders(Collection<String> names) {
        names.forEach(name -> texts.put(name, "v" + UUID.randomUUID().toString().replace("-", "")));
    }

    /** Makes them for the values of these names, and lets whatever the request calls from now on show them. */
    public static CachePlaceholders begin(Collection<String> names, HttpServletRequest request) {
        var made = new CachePlaceholders(names);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** Those that are shown in this request; empty in most. */
    public static Optional<CachePlaceholders> of(HttpServletRequest request) {
        return Optional.ofNullable((CachePlaceholders) request.getAttribute(ATTRIBUTE));
    }

    /** From now on the request shows the values themselves. */
    public static void end(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    /** What stands for the value of that name; null where the visitor has no such value. */
    public String text(String name) {
        return texts.get(name);
    }

    /** All of them, by the names of their values. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }
}
