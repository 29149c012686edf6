package org.vestibule.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request whose form fields come only from its body, and only if it is a POST. Fields are recognised by their names:
 * client ids of Faces have a colon, and the libraries' and our own fields a prefix. Other parameters stay unchanged.
 */
final class FormFields extends HttpServletRequestWrapper {

    private static final List<String> PREFIXES =
            List.of("jakarta.faces.", "javax.faces.", "primefaces.", "omnifaces.", "vestibule.");

    private static final String AJAX = "Faces-Request";

    private final boolean form;
    /** The values of fields in the query, by name. */
    private final Map<String, List<String>> inAddress = new HashMap<>();

    FormFields(HttpServletRequest request) {
        super(request);
        form = "POST".equals(request.getMethod());
        if (request.getQueryString() != null) {
            for (String part : request.getQueryString().split("&")) {
                int sign = part.indexOf('=');
                String name = decoded(sign < 0 ? part : part.substring(0, sign));
                if (isField(name)) {
                    inAddress
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(sign < 0 ? "" : decoded(part.substring(sign + 1)));
                }
            }
        }
    }

    /** Whether the query has a form field: most requests are passed on unwrapped. */
    static boolean asksForOne(HttpServletRequest request) {
        return request.getQueryString() != null || !"POST".equals(request.getMethod());
    }

    private static boolean isField(String name) {
        return name.indexOf(':') >= 0 || PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String getHeader(String name) {
        return !form && AJAX.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return !form && AJAX.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] all = super.getParameterValues(name);
        if (all == null || !isField(name)) {
            return all;
        }
        return form ? withoutAddress(name, all) : null;
    }

    /**
     * The values without those of the query; null if none is left, or if it is unclear which values came in the body.
     */
    private String[] withoutAddress(String name, String[] all) {
        List<String> left = new ArrayList<>(Arrays.asList(all));
        for (String value : inAddress.getOrDefault(name, List.of())) {
            if (!left.remove(value)) {
                return null;
            }
        }
        return left.isEmpty() ? null : left.toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        for (String name : super.getParameterMap().keySet()) {
            String[] values = getParameterValues(name);
            if (values != null) {
                all.put(name, values);
            }
        }
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
