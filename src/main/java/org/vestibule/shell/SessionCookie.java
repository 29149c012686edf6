package org.vestibule.shell;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;

/**
 * Configures the session cookie by the base address: its name ends with the {@link CookiePort}, and it is for https
 * only if the base address is, which the server behind a proxy doesn't know.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private final Provider<Settings> settings;

    /** @param settings read when the application starts, where an invalid setting is reported */
    @Inject
    public SessionCookie(Provider<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            URI base = settings.get().baseUrl();
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName(CookiePort.sessionCookie(base));
            if ("https".equals(base.getScheme())) {
                cookie.setSecure(true);
            }
        } catch (InvalidSettingException e) {
            // The startup reports it and aborts.
        }
    }
}
