package org.vestibule.shell.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.vestibule.security.CurrentCaller;
import org.vestibule.security.throttle.CurrentBrowser;
import org.vestibule.shared.BrowserName;
import org.vestibule.shell.KnownBrowserCookie;

/**
 * Sets the caller's network address and the browser's secrets, before anything else sees the request: signing in comes
 * before the filters.
 */
@ApplicationScoped
class ClientAddress {

    private final CurrentCaller caller;
    private final CurrentBrowser browser;

    @Inject
    ClientAddress(CurrentCaller caller, CurrentBrowser browser) {
        this.caller = caller;
        this.browser = browser;
    }

    void begin(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
        caller.asksFrom(request.getRemoteAddr());
        caller.asksBy(BrowserName.of(request.getHeader("User-Agent")));
        browser.brings(KnownBrowserCookie.secrets(request));
    }
}
