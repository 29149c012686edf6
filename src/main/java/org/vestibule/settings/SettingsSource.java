package org.vestibule.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Provides this server's {@link Settings} for injection. */
@ApplicationScoped
public class SettingsSource {

    @Produces
    @Singleton
    Settings settings() {
        return new Environment(SettingsSource::value).settings();
    }

    @Produces
    @Singleton
    WebhookSettings webhooks() {
        return new Environment(SettingsSource::value).webhooks();
    }

    /**
     * The value from the environment, verbatim, because MicroProfile Config would replace {@code ${…}} in a password;
     * otherwise the default in the server's configuration.
     */
    static Optional<String> value(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** The zone of times in screens and e-mails. */
    @Produces
    ZoneId timeZone(Settings settings) {
        return settings.timeZone();
    }
}
