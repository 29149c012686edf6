package org.vestibule.shell.problem;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.shell.guard.AnswerHeaders;

/**
 * Maps a screen's exceptions to error pages: a missing right to 403; an outage or too many passwords at once to 503,
 * logged in one line; and everything else to 500, logged once with its stack trace.
 */
public class ProblemFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(ProblemFilter.class.getName());

    private final transient Unavailable unavailable;

    @Inject
    public ProblemFilter(Unavailable unavailable) {
        this.unavailable = unavailable;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(e, request, response);
        }
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Optional<AccessDeniedException> refusal = Causes.find(failure, AccessDeniedException.class);
        if (refusal.isPresent()) {
            status = HttpServletResponse.SC_FORBIDDEN;
            LOG.warning(() -> request.getMethod() + " " + request.getRequestURI() + " was refused: "
                    + refusal.get().getMessage());
        } else if (Causes.find(failure, CspException.class).isPresent()) {
            status = HttpServletResponse.SC_BAD_REQUEST;
            LOG.warning(() -> request.getMethod() + " " + request.getRequestURI() + " came with a nonce of no page");
        } else if (Unavailable.Reason.of(failure).isPresent()) {
            Unavailable.Reason reason = Unavailable.Reason.of(failure).get();
            LOG.warning(() -> request.getMethod() + " " + request.getRequestURI() + " was put off, as " + reason.told()
                    + ": " + Causes.root(failure));
            if (!response.isCommitted()) {
                response.resetBuffer();
                AnswerHeaders.restore(request, response);
                unavailable.answer(reason, request, response);
            }
            return;
        } else if (nothingThere(failure)) {
            status = HttpServletResponse.SC_NOT_FOUND;
        } else {
            LOG.log(Level.SEVERE, failure, () -> request.getMethod() + " " + request.getRequestURI() + " failed");
        }
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    /** Whether it is the server's exception for an address without a file. */
    private static boolean nothingThere(Exception failure) {
        return Causes.find(failure, FileNotFoundException.class)
                .map(Throwable::getMessage)
                .filter(message -> message.startsWith("SRVE0190E"))
                .isPresent();
    }
}
