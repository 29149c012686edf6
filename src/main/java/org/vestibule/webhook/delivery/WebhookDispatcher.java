package org.vestibule.webhook.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.Outage;
import org.vestibule.shared.ServerStop;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.webhook.WebhookEnqueued;

/**
 * Sends due messages to webhooks: at once after a transaction has enqueued one, and every few seconds for retries and for
 * messages of a node that stopped. Any number of nodes may do so on one database.
 */
@ApplicationScoped
class WebhookDispatcher {

    private static final Logger LOG = System.getLogger(WebhookDispatcher.class.getName());
    private static final int SECONDS_BETWEEN_SWEEPS = 5;
    private static final int BATCH = 20;

    /** Several, so that a slow receiver doesn't block all messages; few, so that many events don't take every thread. */
    private static final int MAX_CONCURRENT_SWEEPS = 4;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final DueMessages due;
    private final DeliverWebhook delivery;
    private final SystemWork system;
    private final Clock clock;
    private final DatabaseAvailability database;
    private final ServerStop stop;
    private final Semaphore sweepers = new Semaphore(MAX_CONCURRENT_SWEEPS);

    /** The messages whose failure was logged recently: they fail again every few seconds. */
    private final Cache<Long, Boolean> told = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    private volatile Future<?> sweeps;

    @Inject
    WebhookDispatcher(
            DueMessages due,
            DeliverWebhook delivery,
            SystemWork system,
            Clock clock,
            DatabaseAvailability database,
            ServerStop stop) {
        this.due = due;
        this.delivery = delivery;
        this.system = system;
        this.clock = clock;
        this.database = database;
        this.stop = stop;
    }

    /** Starts sending once everything else has started. */
    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        sweeps = executor.scheduleWithFixedDelay(this::sweep, 0, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
    }

    /** Stops sending, and waits until what is being sent is settled. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        if (!stop.await(sweepers, MAX_CONCURRENT_SWEEPS)) {
            LOG.log(Level.WARNING, "A webhook is still being called; its message is sent again once its claim ends");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookEnqueued event) {
        if (sweeps != null && !stop.hasBegun()) {
            executor.execute(this::sweep);
        }
    }

    private void sweep() {
        if (stop.hasBegun() || database.isAway() || !sweepers.tryAcquire()) {
            return;
        }
        try {
            system.run(this::sendAllDue);
        } catch (RuntimeException | Error e) {
            // The executor cancels a schedule when a run throws, which would stop all retries until the next start.
            tell(e);
        } finally {
            sweepers.release();
        }
    }

    /** Logs an outage in one line; skips database outages, which the database monitor logs. */
    private void tell(Throwable failure) {
        if (Outage.of(failure).isEmpty()) {
            LOG.log(Level.ERROR, "The outbox of webhooks could not be processed; the next run tries again", failure);
        } else if (!database.isAway()) {
            LOG.log(
                    Level.WARNING,
                    "The outbox of webhooks could not be processed; the next run tries again: " + failure.getMessage());
        }
    }

    /**
     * Sends what is due, a message of each webhook in turn, so that one with many waits for no other's end; a message that can't be
     * processed isn't tried again in this run.
     */
    private void sendAllDue() {
        due.interrupted(clock.instant(), BATCH).stream()
                .takeWhile(message -> !stop.hasBegun())
                .forEach(this::attempt);
        Deque<Turn> turns = new ArrayDeque<>();
        due.webhooks(clock.instant()).forEach(webhook -> turns.add(new Turn(webhook, DueRecord.START)));
        while (!turns.isEmpty() && !stop.hasBegun()) {
            Turn turn = turns.poll();
            due.next(turn.webhookId(), clock.instant(), turn.after()).ifPresent(message -> {
                attempt(message.id());
                turns.add(new Turn(turn.webhookId(), message));
            });
        }
    }

    /** A webhook whose next message is sent after the others had their turn. */
    private record Turn(long webhookId, DueRecord after) {}

    private void attempt(long message) {
        try {
            delivery.attempt(message);
        } catch (RuntimeException e) {
            if (told.asMap().putIfAbsent(message, true) == null) {
                LOG.log(
                        Level.WARNING,
                        "Webhook delivery " + message + " could not be processed; the dispatcher continues",
                        e);
            }
        }
    }
}
