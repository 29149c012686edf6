package org.vestibule.shell.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.vestibule.security.CurrentCaller;

/**
 * Tells each request's caller where the request came from, before anything else sees it: signing in comes before the
 * filters.
 */
@ApplicationScoped
class ClientAddress {

    private final CurrentCaller caller;

    @Inject
    ClientAddress(CurrentCaller caller) {
        this.caller = caller;
    }

    protected ClientAddress() {
        this(null);
    }

    void begin(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
        caller.asksFrom(request.getRemoteAddr());
    }
}
