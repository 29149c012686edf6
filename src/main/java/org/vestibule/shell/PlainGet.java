package org.vestibule.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Wraps a request as a GET with the given parameters, so that the page sees neither a submitted form nor other
 * parameters of the original request.
 */
public final class PlainGet extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    public PlainGet(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = Map.copyOf(parameters);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getHeader(String name) {
        return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public String getParameter(String name) {
        return parameters.containsKey(name) ? parameters.get(name)[0] : null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
