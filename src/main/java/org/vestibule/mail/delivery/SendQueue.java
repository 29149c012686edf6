package org.vestibule.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailStatus;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;

/**
 * The dispatchers' side of the outbox. A dispatcher's claim on an e-mail is exclusive until it ends; each method is a
 * separate transaction, and no transaction is open while a message is handed over.
 */
@ApplicationScoped
@Transactional
class SendQueue {

    /** How long a claim lasts: much longer than the sum of a transport's time-outs. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String DUE =
            "(a.status = :pending and a.nextAttemptAt <= :now" + " or a.status = :sending and a.claimedUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    private final Settings settings;

    @Inject
    SendQueue(Settings settings) {
        this.settings = settings;
    }

    /**
     * Due e-mails and those whose claim has ended without an outcome, the longest due first: at most {@code most} after
     * {@code after}.
     */
    List<DueRecord> due(Instant now, DueRecord after, int most) {
        return entities.createQuery(
                        "select new org.vestibule.shared.upkeep.DueRecord(a.nextAttemptAt, a.id) from EmailActivity a where "
                                + DUE + " and a.nextAttemptAt >= :at and (a.nextAttemptAt > :at or a.id > :after)"
                                + " order by a.nextAttemptAt, a.id",
                        DueRecord.class)
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .setParameter("sending", EmailStatus.SENDING)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("after", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** When the longest-waiting e-mail became due; empty if none is due. */
    Optional<Instant> oldestDue(Instant now) {
        return Optional.ofNullable(
                entities.createQuery("select min(a.nextAttemptAt) from EmailActivity a where " + DUE, Instant.class)
                        .setParameter("pending", EmailStatus.PENDING_SEND)
                        .setParameter("sending", EmailStatus.SENDING)
                        .setParameter("now", now)
                        .getSingleResult());
    }

    /** The number of e-mails that wait for their time or are being sent. */
    long waiting() {
        return entities.createQuery("select count(a) from EmailActivity a where a.status in :waiting", Long.class)
                .setParameter("waiting", List.of(EmailStatus.PENDING_SEND, EmailStatus.SENDING))
                .getSingleResult();
    }

    /** Claims the e-mail for the caller; empty if it is no longer due or is being claimed by another dispatcher. */
    Optional<EmailActivity> claim(long id, Instant now) {
        if (!locked(id)) {
            return Optional.empty();
        }
        int claimed = entities.createQuery("update EmailActivity a set a.status = :sending, a.claimedUntil = :until,"
                        + " a.attempts = a.attempts + 1 where a.id = :id and " + DUE)
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .setParameter("sending", EmailStatus.SENDING)
                .setParameter("until", now.plus(CLAIM).truncatedTo(ChronoUnit.MILLIS))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 0 ? Optional.empty() : Optional.of(entities.find(EmailActivity.class, id));
    }

    /**
     * Locks the row; false if another dispatcher is claiming it. On PostgreSQL locked rows are skipped; on Derby, which
     * has only one node, the update waits for the other's.
     */
    private boolean locked(long id) {
        return switch (settings.database()) {
            case DERBY -> true;
            case POSTGRESQL ->
                !entities.createNativeQuery("select id from email_activity where id = ?1 for update skip locked")
                        .setParameter(1, id)
                        .getResultList()
                        .isEmpty();
        };
    }

    /**
     * Creates the real link; cancels the e-mail if its handler returns none.
     *
     * @param cancelled called in the same transaction, and only if the caller's claim was still valid
     */
    Optional<String> mintLink(EmailActivity claimed, EmailHandler purpose, Runnable cancelled) {
        Optional<String> link = own(claimed).flatMap(purpose::mintLink);
        if (link.isEmpty() && cancel(claimed)) {
            cancelled.run();
        }
        return link;
    }

    // Updates by query, not by an entity method: whoever ended the record that the e-mail is about may have changed the
    // e-mail while the handler waited.
    private boolean cancel(EmailActivity claimed) {
        return entities.createQuery(
                                "update EmailActivity a set a.status = :cancelled, a.nextAttemptAt = null,"
                                        + " a.claimedUntil = null where a.id = :id and a.status = :sending and a.claimedUntil = :until")
                        .setParameter("cancelled", EmailStatus.CANCELLED)
                        .setParameter("id", claimed.id())
                        .setParameter("sending", EmailStatus.SENDING)
                        .setParameter("until", claimed.claimedUntil())
                        .executeUpdate()
                == 1;
    }

    /**
     * Stores the outcome of an attempt.
     *
     * @param outcome runs in the transaction, so that its audit events are stored only together with the outcome
     * @return false if the claim had ended, so that another dispatcher decides the outcome
     */
    boolean settle(EmailActivity claimed, Consumer<EmailActivity> outcome) {
        Optional<EmailActivity> own = own(claimed);
        own.ifPresent(outcome);
        return own.isPresent();
    }

    private Optional<EmailActivity> own(EmailActivity claimed) {
        return Optional.ofNullable(entities.find(EmailActivity.class, claimed.id()))
                .filter(claimed::sameClaim);
    }
}
