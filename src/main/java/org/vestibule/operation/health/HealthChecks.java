package org.vestibule.operation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.vestibule.shared.DatabaseAvailability;

/**
 * Answers {@code /health}: started, ready to be sent requests, alive. No check waits for anything: the database's
 * monitor knows its state already.
 */
@ApplicationScoped
public class HealthChecks {

    private final StartProgress progress;
    private final DatabaseAvailability database;

    @Inject
    public HealthChecks(StartProgress progress, DatabaseAvailability database) {
        this.progress = progress;
        this.database = database;
    }

    @Produces
    @Startup
    HealthCheck started() {
        return () -> answer("started", progress.isDone());
    }

    @Produces
    @Readiness
    HealthCheck tables() {
        return () -> answer("migrations", progress.isMigrated());
    }

    @Produces
    @Readiness
    HealthCheck data() {
        return () -> HealthCheckResponse.named("data")
                .withData("start", progress.id())
                .status(progress.isDone())
                .build();
    }

    @Produces
    @Readiness
    HealthCheck databaseAnswers() {
        return () -> answer("database", !database.isAway());
    }

    /** Always up: an answer at all means that the process is alive. */
    @Produces
    @Liveness
    HealthCheck live() {
        return () -> answer("live", true);
    }

    private static HealthCheckResponse answer(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up).build();
    }
}
