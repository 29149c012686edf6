package org.vestibule.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.shared.CauseChain;
import org.vestibule.shell.problem.ProblemDocument;
import org.vestibule.shell.problem.Unavailable;

/** Answers each failure of a call with a problem document. What nobody expects is in the log, with the reference. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final String SECONDS_TO_WAIT = "5";

    @Override
    public Response toResponse(Throwable failure) {
        Optional<ProblemException> problem = cause(failure, ProblemException.class);
        if (problem.isPresent()) {
            return response(problem.get());
        }
        if (failure instanceof WebApplicationException standard) {
            return response(standard);
        }
        Optional<AccessDeniedException> refusal = cause(failure, AccessDeniedException.class);
        if (refusal.isPresent()) {
            LOG.warning(() -> "A call was refused: " + refusal.get().getMessage());
            return response(ProblemDocument.ofStatus(HttpServletResponse.SC_FORBIDDEN))
                    .build();
        }
        Optional<Unavailable.Reason> outage = Unavailable.Reason.of(failure);
        if (outage.isPresent()) {
            LOG.warning(() -> "A call was put off, as " + outage.get().told());
            return response(ProblemDocument.ofStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE))
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
        LOG.log(Level.SEVERE, failure, () -> "A call failed");
        return response(ProblemDocument.ofStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR))
                .build();
    }

    private static Response response(ProblemException problem) {
        Response.ResponseBuilder response = response(problem.problem());
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** Of the standard's refusals the status counts, and what they say of methods and media types. */
    private static Response response(WebApplicationException standard) {
        int status = standard.getResponse().getStatus();
        Response.ResponseBuilder response =
                // OPTIONS, whose answer is in the headers.
                status < HttpServletResponse.SC_BAD_REQUEST
                        ? Response.noContent()
                        : response(ProblemDocument.ofStatus(status));
        for (String name : new String[] {HttpHeaders.ALLOW, "Accept", "Accept-Patch"}) {
            String value = standard.getResponse().getHeaderString(name);
            if (value != null) {
                response.header(name, value);
            }
        }
        return response.build();
    }

    private static Response.ResponseBuilder response(ProblemDocument problem) {
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem.json());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return CauseChain.of(failure).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
