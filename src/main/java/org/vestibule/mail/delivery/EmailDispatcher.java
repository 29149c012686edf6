package org.vestibule.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.vestibule.mail.EmailEnqueued;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.background.BackgroundWorker;
import org.vestibule.shared.background.BackgroundWorkers;
import org.vestibule.shared.background.RecentFailures;
import org.vestibule.shared.upkeep.DueRecord;

/**
 * Sends due e-mails of the outbox: at once after a transaction has enqueued an e-mail, and every few seconds for
 * retries and for e-mails of a node that stopped. Any number of nodes may do so on one database.
 */
@ApplicationScoped
public class EmailDispatcher {

    private static final Logger LOG = System.getLogger(EmailDispatcher.class.getName());
    /** Several, so that a slow mail server doesn't block all e-mails; few, so that a burst of invitations doesn't take every thread. */
    private static final int MAX_CONCURRENT_RUNS = 4;

    private static final int BATCH = 20;

    private final SendQueue queue;
    private final DeliverEmail delivery;
    private final Clock clock;
    private final BackgroundWorker worker;
    private final RecentFailures failures = new RecentFailures();

    @Inject
    public EmailDispatcher(
            SendQueue queue, DeliverEmail delivery, SystemWork system, Clock clock, BackgroundWorkers workers) {
        this.queue = queue;
        this.delivery = delivery;
        this.clock = clock;
        this.worker = workers.worker(
                () -> system.run(this::sendAllDue), MAX_CONCURRENT_RUNS, LOG, "The outbox could not be processed");
    }

    /** Starts sending; call it once, when the database is ready. */
    public void start() {
        worker.start();
    }

    /** Stops sending, and waits until e-mails that are being handed over are recorded as sent. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (!worker.stop()) {
            LOG.log(
                    Level.WARNING,
                    "An e-mail is still being handed over; the next node to run retries it when its claim expires");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailEnqueued due) {
        worker.wake();
    }

    /**
     * Goes through the due e-mails once, by key: an e-mail that can't be processed stays due and must not block the
     * others.
     */
    void sendAllDue() {
        List<DueRecord> due = queue.due(clock.instant(), DueRecord.START, BATCH);
        while (!due.isEmpty() && !worker.isStopping()) {
            due.stream().takeWhile(email -> !worker.isStopping()).forEach(email -> attempt(email.id()));
            due = queue.due(clock.instant(), due.get(due.size() - 1), BATCH);
        }
    }

    private void attempt(long email) {
        try {
            delivery.attempt(email);
        } catch (RuntimeException e) {
            if (failures.isFirst(email)) {
                LOG.log(
                        Level.WARNING,
                        "E-mail " + email + " could not be processed; the dispatcher continues with the others",
                        e);
            }
        }
    }
}
