package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** The request for an error page: never a form of that page's, whatever form led to the error. */
final class PlainGet extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    PlainGet(HttpServletRequest request) {
        super(request);
        this.parameters = Problem.reference(request)
                .map(reference -> Map.of(Problem.REFERENCE, new String[] {reference}))
                .orElse(Map.of());
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
