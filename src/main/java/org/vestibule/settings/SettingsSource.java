package org.vestibule.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives out the one {@link Settings} record of this server. */
@ApplicationScoped
public class SettingsSource {

    @Produces
    @Singleton
    Settings settings() {
        var config = ConfigProvider.getConfig();
        return new Environment(name -> config.getOptionalValue(name, String.class)).settings();
    }
}
