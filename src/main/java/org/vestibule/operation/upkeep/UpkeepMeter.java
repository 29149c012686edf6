package org.vestibule.operation.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the failures of upkeep tasks in {@code /metrics}. */
@ApplicationScoped
class UpkeepMeter {

    private static final Metadata FAILURES = Metadata.builder()
            .withName("vestibule_upkeep_failures")
            .withDescription("Records that a task of upkeep had to skip, and runs of it that failed as a whole")
            .build();

    private final MetricRegistry meters;

    @Inject
    UpkeepMeter(MetricRegistry meters) {
        this.meters = meters;
    }

    /** Adds the failures, even if there are none, so that the counter exists and reads 0. */
    void failed(String task, int count) {
        meters.counter(FAILURES, new Tag("task", task)).inc(count);
    }
}
