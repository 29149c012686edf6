package org.vestibule.shell.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.shell.problem.Problem;
import org.vestibule.shell.route.AddressMethods.Methods;

/**
 * Refuses methods that an address doesn't accept, with 405 and the {@code Allow} header, and answers OPTIONS itself
 * (RFC 9110, 9.3.7 and 15.5.6). A POST is redirected by {@link SeeOther}. The API is excluded: its resources declare
 * their own methods.
 */
public class MethodFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Methods> known = AddressMethods.of(path);
        // All other addresses are files.
        Methods methods = known.orElse(Methods.READ);
        if (ApiAddress.isAskedFor(request) || methods.include(request.getMethod())) {
            chain.doFilter(request, "POST".equals(request.getMethod()) ? new SeeOther(response) : response);
        } else if (known.isEmpty() && !isFile(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("OPTIONS".equals(request.getMethod())) {
            response.setHeader("Allow", methods.allow());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            Problem.answerWith("Allow", methods.allow(), request);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean isFile(String path) throws IOException {
        return !path.startsWith("/WEB-INF")
                && !path.endsWith(".xhtml")
                && !path.endsWith("/")
                && getServletContext().getResource(path) != null;
    }
}
