package org.vestibule.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts events on this node since its start, for {@code /metrics}. */
@ApplicationScoped
class EventMeter {

    private static final Metadata EVENTS = Metadata.builder()
            .withName("vestibule_events")
            .withDescription("Events by the names that they have in the log")
            .build();

    private final Map<AuditEventType, Counter> counters = new EnumMap<>(AuditEventType.class);

    @Inject
    EventMeter(MetricRegistry meters) {
        // Registers all counters, so that an event that hasn't happened yet reads 0: a rate needs a first value.
        for (AuditEventType type : AuditEventType.values()) {
            counters.put(type, meters.counter(EVENTS, new Tag("event", type.text())));
        }
    }

    void start(@Observes Startup event) {
        // Observing the startup is enough to create the bean.
    }

    void count(AuditEventType type) {
        counters.get(type).inc();
    }
}
