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

/** Counts what this node has seen happen since its start, for {@code /metrics}. */
@ApplicationScoped
class EventMeter {

    private static final Metadata EVENTS = Metadata.builder()
            .withName("vestibule_events")
            .withDescription("Events by the names that they have in the log")
            .build();

    private final Map<AuditEventType, Counter> counters = new EnumMap<>(AuditEventType.class);

    @Inject
    EventMeter(MetricRegistry meters) {
        // All at once, so that what has not happened yet reads 0: a rate needs a beginning.
        for (AuditEventType type : AuditEventType.values()) {
            counters.put(type, meters.counter(EVENTS, new Tag("event", type.text())));
        }
    }

    void start(@Observes Startup event) {
        // Observing it is enough: the bean is made.
    }

    void count(AuditEventType type) {
        counters.get(type).inc();
    }
}
