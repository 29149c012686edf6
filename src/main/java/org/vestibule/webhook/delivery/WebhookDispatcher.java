package org.vestibule.webhook.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.background.BackgroundWorker;
import org.vestibule.shared.background.BackgroundWorkers;
import org.vestibule.shared.background.RecentFailures;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.webhook.WebhookEnqueued;

/**
 * Sends due messages to webhooks: at once after a transaction has enqueued one, and every few seconds for retries and for
 * messages of a node that stopped. Any number of nodes may do so on one database.
 */
@ApplicationScoped
class WebhookDispatcher {

    private static final Logger LOG = System.getLogger(WebhookDispatcher.class.getName());
    private static final int BATCH = 20;

    /** Several, so that a slow receiver doesn't block all messages; few, so that many events don't take every thread. */
    private static final int MAX_CONCURRENT_RUNS = 4;

    private final DueMessages due;
    private final DeliverWebhook delivery;
    private final Clock clock;
    private final BackgroundWorker worker;
    private final RecentFailures failures = new RecentFailures();

    @Inject
    WebhookDispatcher(
            DueMessages due, DeliverWebhook delivery, SystemWork system, Clock clock, BackgroundWorkers workers) {
        this.due = due;
        this.delivery = delivery;
        this.clock = clock;
        this.worker = workers.worker(
                () -> system.run(this::sendAllDue),
                MAX_CONCURRENT_RUNS,
                LOG,
                "The outbox of webhooks could not be processed");
    }

    /** Starts sending once everything else has started. */
    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        worker.start();
    }

    /** Stops sending, and waits until what is being sent is settled. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (!worker.stop()) {
            LOG.log(Level.WARNING, "A webhook is still being called; its message is sent again once its claim ends");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookEnqueued event) {
        worker.wake();
    }

    /**
     * Sends what is due, a message of each webhook in turn, so that one with many waits for no other's end; a message that can't be
     * processed isn't tried again in this run.
     */
    private void sendAllDue() {
        due.interrupted(clock.instant(), BATCH).stream()
                .takeWhile(message -> !worker.isStopping())
                .forEach(this::attempt);
        Deque<Turn> turns = new ArrayDeque<>();
        due.webhooks(clock.instant()).forEach(webhook -> turns.add(new Turn(webhook, DueRecord.START)));
        while (!turns.isEmpty() && !worker.isStopping()) {
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
            if (failures.isFirst(message)) {
                LOG.log(
                        Level.WARNING,
                        "Webhook delivery " + message + " could not be processed; the dispatcher continues",
                        e);
            }
        }
    }
}
