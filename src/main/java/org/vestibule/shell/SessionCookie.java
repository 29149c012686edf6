package org.vestibule.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.vestibule.settings.InvalidSettingException;
import org.vestibule.settings.Settings;

/**
 * Sets up the session's cookie by the base address: its name says the {@link CookiePort}, and it is kept to encrypted
 * connections where people reach this installation by one, which the server behind a proxy doesn't know.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            Settings settings = CDI.current().select(Settings.class).get();
            SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
            cookie.setName(CookiePort.sessionCookie(settings.baseUrl()));
            if ("https".equals(settings.baseUrl().getScheme())) {
                cookie.setSecure(true);
            }
        } catch (InvalidSettingException e) {
            // The start says so by itself, and ends.
        }
    }
}
