package org.vestibule.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Answers {@code /health}: started, ready to be sent requests, alive. */
@ApplicationScoped
public class HealthChecks {

    private final StartProgress progress;
    private final DatabaseCheck database;

    @Inject
    public HealthChecks(StartProgress progress, DatabaseCheck database) {
        this.progress = progress;
        this.database = database;
    }

    protected HealthChecks() {
        this(null, null);
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
        return () -> answer("database", database.answers());
    }

    /** That this can be asked at all is what tells that the process lives. */
    @Produces
    @Liveness
    HealthCheck live() {
        return () -> answer("live", true);
    }

    private static HealthCheckResponse answer(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up).build();
    }
}
