package org.vestibule.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.vestibule.mail.MailFailure;

/**
 * Counts in {@code /metrics}, by reason, each failed attempt to hand an e-mail over, whether or not a retry follows.
 */
@ApplicationScoped
class RefusalMeter {

    private static final Metadata REFUSALS = Metadata.builder()
            .withName("vestibule_email_refusals")
            .withDescription("Attempts to hand an e-mail over that failed, by reason")
            .build();

    private final Map<MailFailure, Counter> counters = new EnumMap<>(MailFailure.class);

    @Inject
    RefusalMeter(MetricRegistry meters) {
        // All counters are registered at once and start at 0, because a rate needs a first value.
        for (MailFailure failure : MailFailure.values()) {
            counters.put(failure, meters.counter(REFUSALS, new Tag("reason", name(failure))));
        }
    }

    void start(@Observes Startup event) {
        // Observing the event is enough to create the bean.
    }

    void count(MailFailure failure) {
        counters.get(failure).inc();
    }

    private static String name(MailFailure failure) {
        return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
