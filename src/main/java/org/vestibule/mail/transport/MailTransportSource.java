package org.vestibule.mail.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;

/** Produces the {@link MailTransport} that the operator's settings select. */
@ApplicationScoped
public class MailTransportSource {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    @Produces
    @Singleton
    MailTransport transport(Settings settings, Clock clock) {
        return settings.mail() instanceof Smtp smtp
                ? new SmtpTransport(smtp, TIMEOUT, clock)
                : new PickupTransport((Pickup) settings.mail(), clock);
    }
}
