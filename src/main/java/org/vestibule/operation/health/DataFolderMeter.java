package org.vestibule.operation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.vestibule.settings.Settings;

/** Shows the free space of the data folder in {@code /metrics}: without free space nothing can be saved. */
@ApplicationScoped
class DataFolderMeter {

    private final Instance<Settings> settings;
    private final MetricRegistry meters;

    @Inject
    DataFolderMeter(Instance<Settings> settings, MetricRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    void start(@Observes Startup event) {
        meters.gauge(
                Metadata.builder()
                        .withName("vestibule_data_free_bytes")
                        .withDescription("Room that is left on the disk of the data folder")
                        .build(),
                this::freeBytes);
    }

    private long freeBytes() {
        return settings.get().dataDir().toFile().getUsableSpace();
    }
}
