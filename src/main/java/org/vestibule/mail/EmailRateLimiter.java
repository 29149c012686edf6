package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailPermission.MailboxFull;
import org.vestibule.mail.EmailPermission.SenderFull;
import org.vestibule.security.Caller;
import org.vestibule.settings.Settings;
import org.vestibule.text.EmailAddress;

/**
 * Limits how many e-mails go to a mailbox, and how many a member of staff causes, within an hour. Counts the stored
 * e-mails except those that were cancelled before sending. Requests for the same mailbox or sender wait until the
 * earlier transaction has ended, so concurrent requests can't exceed the limit.
 *
 * <p>To prevent deadlocks, callers lock invitations before and contacts after calling this.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EmailRateLimiter {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int TURNS = 64;

    private static final String COUNTED = "select a.createdAt from EmailActivity a where a.kind = :kind"
            + " and a.status <> :cancelled and a.createdAt > :since and ";
    private static final String NEWEST_FIRST = " order by a.createdAt desc";

    @PersistenceContext
    private EntityManager entities;

    private final Settings settings;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EmailRateLimiter(Settings settings, Caller caller, Clock clock) {
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may have another e-mail of this kind sent to this mailbox. */
    public EmailPermission ask(EmailKind kind, EmailAddress recipient) {
        takeTurns(recipient);
        int perRecipient = settings.emailsPerHour().perRecipient();
        Optional<Instant> mailboxAgain = again(
                counted(kind, "a.recipientKey = :recipient").setParameter("recipient", recipient.key()), perRecipient);
        if (mailboxAgain.isPresent()) {
            return new MailboxFull(recipient, perRecipient, mailboxAgain.get());
        }
        if (!countsForSender()) {
            return new Granted();
        }
        int perSender = settings.emailsPerHour().perSender();
        return again(counted(kind, "a.requestedById = :sender").setParameter("sender", caller.id()), perSender)
                .<EmailPermission>map(again -> new SenderFull(perSender, again))
                .orElseGet(Granted::new);
    }

    /** The system has no limit, and a job has its own pace. */
    private boolean countsForSender() {
        return caller.id() != null && !caller.inBackground();
    }

    /**
     * Whether another e-mail of this kind may be written about this record, which the caller has locked.
     *
     * @param most the limit per hour
     */
    public EmailPermission ask(EmailKind kind, long regardingId, EmailAddress recipient, int most) {
        return again(counted(kind, "a.regardingId = :regarding").setParameter("regarding", regardingId), most)
                .<EmailPermission>map(again -> new MailboxFull(recipient, most, again))
                .orElseGet(Granted::new);
    }

    /** Permission for an e-mail that replaces another, which was cancelled in this transaction before sending. */
    public Granted replacing() {
        return new Granted();
    }

    private TypedQuery<Instant> counted(EmailKind kind, String which) {
        return entities.createQuery(COUNTED + which + NEWEST_FIRST, Instant.class)
                .setParameter("kind", kind)
                .setParameter("cancelled", EmailStatus.CANCELLED)
                .setParameter("since", clock.instant().minus(WINDOW));
    }

    /** When the next e-mail may be written; empty if it may be written now. */
    private static Optional<Instant> again(TypedQuery<Instant> counted, int most) {
        List<Instant> newest = counted.setMaxResults(most).getResultList();
        return newest.size() < most
                ? Optional.empty()
                : Optional.of(newest.get(most - 1).plus(WINDOW));
    }

    /** Locks the rows of recipient and sender in the order of their ids, so that concurrent calls can't deadlock. */
    private void takeTurns(EmailAddress recipient) {
        var turns = new TreeSet<Integer>();
        turns.add(turn("to " + recipient.key()));
        if (countsForSender()) {
            turns.add(turn("from " + caller.id()));
        }
        turns.forEach(turn -> entities.createNativeQuery("update email_turn set taken = 1 - taken where id = ?1")
                .setParameter(1, turn)
                .executeUpdate());
    }

    private static int turn(String what) {
        return Math.floorMod(what.hashCode(), TURNS);
    }
}
