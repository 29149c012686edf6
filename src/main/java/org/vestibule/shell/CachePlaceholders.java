package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Placeholders for one visitor's values while a page is rendered for the cache. They are generated for each rendering,
 * from letters and digits only, so that escaping doesn't change them.
 */
public final class CachePlaceholders {

    private static final String ATTRIBUTE = CachePlaceholders.class.getName();

    private final Map<String, String> texts = new HashMap<>();

    private CachePlaceholders(Collection<String> names) {
        names.forEach(name -> texts.put(name, "v" + UUID.randomUUID().toString().replace("-", "")));
    }

    /** Generates placeholders for the values of these names, and makes them visible to the rest of the request. */
    public static CachePlaceholders begin(Collection<String> names, HttpServletRequest request) {
        var made = new CachePlaceholders(names);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** The placeholders of this request; empty for most requests. */
    public static Optional<CachePlaceholders> of(HttpServletRequest request) {
        return Optional.ofNullable((CachePlaceholders) request.getAttribute(ATTRIBUTE));
    }

    /** Makes the rest of the request show the values themselves. */
    public static void end(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    /** The placeholder for the value of that name; null if the visitor has no such value. */
    public String text(String name) {
        return texts.get(name);
    }

    /** All placeholders by the names of their values. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }
}
