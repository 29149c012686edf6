package org.vestibule.shell.route;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.shell.route.AddressMethods.Methods;
import org.vestibule.shell.typed.ExpiredSessionForm;

/** Forwards each address of the staff's screens to its view, after checking the sign-in and the required right. */
public class RouteFilter extends HttpFilter {

    /** Requires a name, because Faces fails without one. */
    private static final Pattern RESOURCE = Pattern.compile("/jakarta\\.faces\\.resource/[^/.].*");

    private final transient Caller caller;
    private final transient Settings settings;

    @Inject
    public RouteFilter(Caller caller, Settings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Route> route = Route.of(path);
        if (route.isPresent()) {
            follow(route.get(), path, request, response);
        } else if (path.startsWith("/staff/")
                || path.endsWith(".xhtml") && !RESOURCE.matcher(path).matches()) {
            // What answers behind an address, a servlet or a view's file, isn't an address itself.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayFollow(Right right) {
        return right == null || right == Right.MAILBOX && settings.demo() || caller.may(right);
    }

    private void follow(Route route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (mayFollow(route.right())) {
            request.getRequestDispatcher(route.target(path)).forward(request, response);
        } else if (caller.signedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            // The request is by a script, which has what was typed, and leads the user to the sign-in itself.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String query = request.getQueryString();
            String address = pageOf(route, request.getRequestURI());
            ExpiredSessionForm.leadToSignIn(request, response, query == null ? address : address + "?" + query);
        }
    }

    /** The page to return to: for an address that only accepts forms, the parent address, which has the form. */
    private static String pageOf(Route route, String address) {
        return route.methods() == Methods.ACTION ? address.replaceFirst("/[^/]+/?$", "") : address;
    }
}
