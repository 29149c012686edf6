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
 * A request whose form fields are those of its body, and that has none unless it is a POST. A field is known by its name:
 * client ids of Faces have a colon, and the libraries' and our own fields a prefix. Other parameters stay as they are.
 */
final class FormFields extends HttpServletRequestWrapper {

    private static final List<String> PREFIXES =
            List.of("jakarta.faces.", "javax.faces.", "primefaces.", "omnifaces.", "vestibule.");

    private static final String AJAX = "Faces-Request";

    private final boolean form;
    /** By name, what the query says of fields. */
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

    /** Whether there is anything to hide: most requests are handed on as they are. */
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

    /** Null where nothing is left, or where it can't be told which values came in the body. */
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
