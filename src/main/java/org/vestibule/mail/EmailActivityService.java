package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;

/** Lets the staff read and retry e-mail activities, of the kinds that their rights cover. */
@ApplicationScoped
@Transactional
@Requires(Right.INVITATIONS)
public class EmailActivityService {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final EmailHandlers handlers;
    private final Clock clock;
    private final Event<EmailEnqueued> due;
    private final AuditTrail auditTrail;

    @Inject
    public EmailActivityService(
            Caller caller, EmailHandlers handlers, Clock clock, Event<EmailEnqueued> due, AuditTrail auditTrail) {
        this.caller = caller;
        this.handlers = handlers;
        this.clock = clock;
        this.due = due;
        this.auditTrail = auditTrail;
    }

    public Optional<EmailActivity> read(long id) {
        return Optional.ofNullable(entities.find(EmailActivity.class, id))
                .filter(activity -> caller.may(activity.kind().right()))
                .filter(caller.portals()::contains);
    }

    /**
     * Puts a failed e-mail back into the outbox with the full number of attempts, unless its text was removed. If two
     * callers retry at once, one gets {@link RetryEmailOutcome.NotFailed}.
     */
    public RetryEmailOutcome retry(long id) {
        if (read(id).isEmpty()) {
            return new RetryEmailOutcome.Unknown();
        }
        int pending = entities.createQuery("update EmailActivity a set a.status = :pending, a.attempts = 0,"
                        + " a.nextAttemptAt = :now where a.id = :id and a.status = :failed and a.textRemovedAt is null")
                .setParameter("pending", EmailStatus.PENDING_SEND)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("failed", EmailStatus.FAILED)
                .executeUpdate();
        EmailActivity activity = entities.find(EmailActivity.class, id);
        entities.refresh(activity);
        if (pending == 0) {
            return new RetryEmailOutcome.NotFailed(activity);
        }
        handlers.of(activity.kind()).retried(activity);
        due.fire(new EmailEnqueued(id));
        auditTrail.tell(AuditEvent.of(AuditEventType.EMAIL__RETRIED)
                .with("email", id)
                .with("contact", activity.contactId())
                .with("kind", activity.kind()));
        return new RetryEmailOutcome.Pending(activity);
    }
}
