package org.vestibule.operation.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.vestibule.operation.health.StartProgress;
import org.vestibule.settings.InvalidConfigurationExit;
import org.vestibule.settings.Settings;
import org.vestibule.staff.DemonstrationStaff;

/** Prints Vestibule's address on the console, and how to sign in to a demonstration, once it answers there. */
@ApplicationScoped
public class ReadyAnnouncement {

    private static final Logger LOG = Logger.getLogger(ReadyAnnouncement.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Instance<Settings> settings;
    private final Instance<DemonstrationStaff> demonstration;
    private final StartProgress progress;

    private volatile ScheduledFuture<?> looking;

    @Inject
    public ReadyAnnouncement(
            Instance<Settings> settings, Instance<DemonstrationStaff> demonstration, StartProgress progress) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.progress = progress;
    }

    /** Starts polling the readiness check; prints the message when it first succeeds. */
    void whenReady() {
        looking = scheduler.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    private void look() {
        switch (holder()) {
            case THIS_SERVER -> {
                looking.cancel(false);
                LOG.log(ServerLevel.AUDIT, this::text);
            }
            case ANOTHER ->
                InvalidConfigurationExit.because(
                        "VESTIBULE_HTTP_PORT is " + settings.get().httpPort() + ", but another program has that port.");
            case UNKNOWN -> LOG.finest("Not ready yet");
        }
    }

    private PortHolder holder() {
        URI here = URI.create("http://localhost:" + settings.get().httpPort() + "/health/ready");
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        try {
            var request =
                    HttpRequest.newBuilder(here).timeout(Duration.ofSeconds(5)).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return PortHolder.of(answer.statusCode(), answer.body(), progress.id());
        } catch (IOException e) {
            return PortHolder.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PortHolder.UNKNOWN;
        }
    }

    private String text() {
        String ready = "Vestibule is ready at " + settings.get().baseUrl();
        if (!settings.get().demo() || !demonstration.isResolvable()) {
            return ready;
        }
        return demonstration.get().accounts().stream()
                .map(DemonstrationStaff.Account::userName)
                .collect(Collectors.joining(
                        ", ",
                        ready + " - demonstration sign-ins: ",
                        "; password: " + demonstration.get().password()));
    }

    /** The server's level between INFO and WARNING: the lowest that it shows on its console. */
    private static final class ServerLevel extends Level {

        private static final Level AUDIT = new ServerLevel();

        private ServerLevel() {
            super("AUDIT", 850);
        }
    }
}
