package org.vestibule.page.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.shell.CachePlaceholders;

/** What is to be done with a page that is rendered by placeholders: it is kept if it may be, and sent. */
public interface Expectation {

    /** The one of the request; empty where its page is rendered as if nothing were kept. */
    static Optional<Expectation> of(HttpServletRequest request) {
        return Optional.ofNullable((Expectation) request.getAttribute(Expectation.class.getName()));
    }

    /** Has the request's page taken. */
    default void begin(HttpServletRequest request) {
        request.setAttribute(Expectation.class.getName(), this);
    }

    /** From now on the request shows what is its visitor's, be the page taken or not. */
    default void end(HttpServletRequest request) {
        request.removeAttribute(Expectation.class.getName());
        CachePlaceholders.end(request);
    }

    /** Takes the page, and answers the request with it. */
    void take(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
