package org.vestibule.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives out the one {@link Settings} record of this server. */
@ApplicationScoped
public class SettingsSource {

    @Produces
    @Singleton
    Settings settings() {
        return new Environment(SettingsSource::value).settings();
    }

    /**
     * Letter by letter from the environment, where MicroProfile Config would replace {@code ${…}} in a password; from the
     * server's configuration what has a default there.
     */
    static Optional<String> value(String name) {
        return Optional.ofNullable(System.getenv(name))
                .or(() -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** The zone that screens and e-mails tell times in. */
    @Produces
    ZoneId timeZone(Settings settings) {
        return settings.timeZone();
    }
}
