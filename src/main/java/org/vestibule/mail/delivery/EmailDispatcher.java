package org.vestibule.mail.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.vestibule.mail.EmailEnqueued;
import org.vestibule.security.SystemWork;
import org.vestibule.shared.DatabaseAvailability;
import org.vestibule.shared.Outage;
import org.vestibule.shared.ServerStop;
import org.vestibule.shared.upkeep.DueRecord;

/**
 * Sends due e-mails of the outbox: at once after a transaction has enqueued an e-mail, and every few seconds for
 * retries and for e-mails of a node that stopped. Any number of nodes may do so on one database.
 */
@ApplicationScoped
public class EmailDispatcher {

    private static final Logger LOG = System.getLogger(EmailDispatcher.class.getName());
    private static final int SECONDS_BETWEEN_SWEEPS = 5;
    private static final int MAX_CONCURRENT_SWEEPS = 4;
    private static final int BATCH = 20;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    private final SendQueue queue;
    private final DeliverEmail delivery;
    private final SystemWork system;
    private final Clock clock;
    private final DatabaseAvailability database;
    private final ServerStop stop;

    /**
     * Limits concurrent sweeps: several, so that a slow mail server doesn't block all e-mails; few, so that a burst of
     * invitations doesn't take every thread.
     */
    private final Semaphore sweepers = new Semaphore(MAX_CONCURRENT_SWEEPS);

    /** The e-mails whose failure was logged recently: they fail again every few seconds. */
    private final Cache<Long, Boolean> told = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(Runnable::run)
            .build();

    private volatile Future<?> sweeps;

    @Inject
    public EmailDispatcher(
            SendQueue queue,
            DeliverEmail delivery,
            SystemWork system,
            Clock clock,
            DatabaseAvailability database,
            ServerStop stop) {
        this.queue = queue;
        this.delivery = delivery;
        this.system = system;
        this.clock = clock;
        this.database = database;
        this.stop = stop;
    }

    /** Starts sending; call it once, when the database is ready. */
    public void start() {
        sweeps = executor.scheduleWithFixedDelay(this::sweep, 0, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
    }

    /**
     * Stops sending, and waits until e-mails that are being handed over are recorded as sent. Observes the shutdown
     * event, which comes while all beans still work: the order of their destruction isn't defined.
     */
    void stop(@Observes Shutdown event) throws InterruptedException {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
        if (!stop.await(sweepers, MAX_CONCURRENT_SWEEPS)) {
            LOG.log(
                    Level.WARNING,
                    "An e-mail is still being handed over; the next node to run retries it when its claim expires");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailEnqueued due) {
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
            LOG.log(Level.ERROR, "The outbox could not be processed; the next run tries again", failure);
        } else if (!database.isAway()) {
            LOG.log(
                    Level.WARNING,
                    "The outbox could not be processed; the next run tries again: " + failure.getMessage());
        }
    }

    /**
     * Goes through the due e-mails once, by key: an e-mail that can't be processed stays due and must not block the
     * others.
     */
    void sendAllDue() {
        List<DueRecord> due = queue.due(clock.instant(), DueRecord.START, BATCH);
        while (!due.isEmpty() && !stop.hasBegun()) {
            due.stream().takeWhile(email -> !stop.hasBegun()).forEach(email -> attempt(email.id()));
            due = queue.due(clock.instant(), due.get(due.size() - 1), BATCH);
        }
    }

    private void attempt(long email) {
        try {
            delivery.attempt(email);
        } catch (RuntimeException e) {
            if (told.asMap().putIfAbsent(email, true) == null) {
                LOG.log(
                        Level.WARNING,
                        "E-mail " + email + " could not be processed; the dispatcher continues with the others",
                        e);
            }
        }
    }
}
