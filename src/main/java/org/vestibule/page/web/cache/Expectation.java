package org.vestibule.page.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.shell.CachePlaceholders;

/** Handles a page that is rendered with placeholders: caches it if possible, and sends it. */
public interface Expectation {

    /** The request's expectation; empty if its page is rendered without the cache. */
    static Optional<Expectation> of(HttpServletRequest request) {
        return Optional.ofNullable((Expectation) request.getAttribute(Expectation.class.getName()));
    }

    /** Starts intercepting the request's page. */
    default void begin(HttpServletRequest request) {
        request.setAttribute(Expectation.class.getName(), this);
    }

    /** Makes the rest of the request show the visitor's own values, whether the page was intercepted or not. */
    default void end(HttpServletRequest request) {
        request.removeAttribute(Expectation.class.getName());
        CachePlaceholders.end(request);
    }

    /** Receives the rendered page, and answers the request with it. */
    void take(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
