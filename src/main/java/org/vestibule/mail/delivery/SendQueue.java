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
 * The dispatchers' side of the outbox. A dispatcher that claims an e-mail has it alone until the claim ends; each method is a
 * transaction of its own, and none is open while a message is handed over.
 */
@ApplicationScoped
@Transactional
class SendQueue {

    /** Well beyond what a transport's time-outs add up to. */
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
     * E-mails whose time has come, and those whose dispatcher never came back, the longest due first: at most so many after
     * that one.
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

    /** Since when the e-mail that waits longest has been due; empty where none is. */
    Optional<Instant> oldestDue(Instant now) {
        return Optional.ofNullable(
                entities.createQuery("select min(a.nextAttemptAt) from EmailActivity a where " + DUE, Instant.class)
                        .setParameter("pending", EmailStatus.PENDING_SEND)
                        .setParameter("sending", EmailStatus.SENDING)
                        .setParameter("now", now)
                        .getSingleResult());
    }

    /** How many e-mails wait, for their time or for a dispatcher. */
    long waiting() {
        return entities.createQuery("select count(a) from EmailActivity a where a.status in :waiting", Long.class)
                .setParameter("waiting", List.of(EmailStatus.PENDING_SEND, EmailStatus.SENDING))
                .getSingleResult();
    }

    /** Makes the e-mail the caller's, unless someone else was faster: it is no longer due, or being claimed right now. */
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
     * False where another dispatcher is claiming it: those of many nodes pass each other by where the database knows how
     * to. On Derby, which has one node, the update waits for the other's.
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
     * The real link; where its purpose gives none, the e-mail is cancelled.
     *
     * @param cancelled told in the same transaction, and only if the e-mail was still the caller's to cancel
     */
    Optional<String> mintLink(EmailActivity claimed, EmailHandler purpose, Runnable cancelled) {
        Optional<String> link = own(claimed).flatMap(purpose::mintLink);
        if (link.isEmpty() && cancel(claimed)) {
            cancelled.run();
        }
        return link;
    }

    // Not by the entity's verb: who ended what the e-mail is about may have changed it, too, while the purpose waited.
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
     * Writes down how it went.
     *
     * @param outcome runs in the transaction, so that what it tells is kept exactly if the outcome is
     * @return false where the claim had ended, and what became of the e-mail is another dispatcher's to say
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
