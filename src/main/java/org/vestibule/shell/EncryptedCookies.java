package org.vestibule.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.vestibule.settings.Settings;
import org.vestibule.settings.WrongSetting;

/**
 * Keeps the session's cookie to encrypted connections where people reach this installation by one: behind a proxy that ends
 * it, the server itself doesn't know.
 */
@WebListener
public class EncryptedCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            Settings settings = CDI.current().select(Settings.class).get();
            if ("https".equals(settings.baseUrl().getScheme())) {
                start.getServletContext().getSessionCookieConfig().setSecure(true);
            }
        } catch (WrongSetting e) {
            // The start says so by itself, and ends.
        }
    }
}
