package org.vestibule.shell.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.vestibule.shell.PlainGet;
import org.vestibule.shell.route.ApiAddress;

/**
 * Renders error pages: the server dispatches every error here. Portals have error pages in their own look, the API has
 * problem documents, and other errors are shown in the staff's layout.
 */
public class ProblemServlet extends HttpServlet {

    static final String STAFF_VIEW = "/problem.xhtml";

    private final transient Instance<ProblemPlace> places;
    private final transient Unavailable unavailable;

    @Inject
    public ProblemServlet(@Any Instance<ProblemPlace> places, Unavailable unavailable) {
        this.places = places;
        this.unavailable = unavailable;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean reported = request.getDispatcherType() == DispatcherType.ERROR;
        if (!reported && Problem.reference(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Problem.headers(request).forEach(response::setHeader);
        String address = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("");
        Optional<Unavailable.Reason> outage = outage(request);
        if (outage.isPresent()) {
            unavailable.answer(outage.get(), request, response);
        } else if (ApiAddress.isAskedFor(request)) {
            ProblemDocument.ofStatus(response.getStatus()).send(response);
        } else {
            request.getRequestDispatcher(view(request, response, address)).forward(plain(request), response);
        }
    }

    /** The outage behind a failure that none of our filters could catch. */
    private static Optional<Unavailable.Reason> outage(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? Unavailable.Reason.of(failure)
                : Optional.empty();
    }

    private String view(HttpServletRequest request, HttpServletResponse response, String address) {
        return places.stream()
                .flatMap(place -> place.view(request, address, response.getStatus()).stream())
                .findFirst()
                .orElse(STAFF_VIEW);
    }

    /** A plain GET, so that the error page doesn't process the form that led to the error. */
    private static HttpServletRequest plain(HttpServletRequest request) {
        return new PlainGet(
                request,
                Problem.reference(request)
                        .map(reference -> Map.of(Problem.REFERENCE, new String[] {reference}))
                        .orElse(Map.of()));
    }
}
