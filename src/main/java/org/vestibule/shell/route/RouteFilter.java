package org.vestibule.shell.route;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.security.Caller;
import org.vestibule.shell.typed.LateForm;

/** Leads each address of the staff's screens to its view, past the sign-in and the right it takes. */
public class RouteFilter extends HttpFilter {

    private final transient Caller caller;

    @Inject
    public RouteFilter(Caller caller) {
        this.caller = caller;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Route> route = Route.of(path);
        if (route.isPresent()) {
            follow(route.get(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            // A view has one address, and that is not its file's.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void follow(Route route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (route.right() == null || caller.may(route.right())) {
            request.getRequestDispatcher(route.target(path)).forward(request, response);
        } else if (caller.signedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            // A script asks: it has what was typed, and leads the person to the sign-in by itself.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String query = request.getQueryString();
            String address = request.getRequestURI();
            LateForm.leadToSignIn(request, response, query == null ? address : address + "?" + query);
        }
    }
}
