package org.vestibule.page.web.member;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;

/** A visitor's request as Faces' servlet would see it after a forward to our view. */
final class ViewRequest extends HttpServletRequestWrapper implements HttpServletMapping {

    private static final String EXTENSION = ".xhtml";

    private final String view;

    ViewRequest(HttpServletRequest request, String view) {
        super(request);
        this.view = view;
    }

    @Override
    public Object getAttribute(String name) {
        return switch (name) {
            case RequestDispatcher.FORWARD_REQUEST_URI -> super.getRequestURI();
            case RequestDispatcher.FORWARD_QUERY_STRING -> super.getQueryString();
            default -> super.getAttribute(name);
        };
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + view;
    }

    @Override
    public String getServletPath() {
        return view;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public HttpServletMapping getHttpServletMapping() {
        return this;
    }

    @Override
    public String getMatchValue() {
        return view.substring(1, view.length() - EXTENSION.length());
    }

    @Override
    public String getPattern() {
        return "*" + EXTENSION;
    }

    @Override
    public String getServletName() {
        return "faces";
    }

    @Override
    public MappingMatch getMappingMatch() {
        return MappingMatch.EXTENSION;
    }
}
