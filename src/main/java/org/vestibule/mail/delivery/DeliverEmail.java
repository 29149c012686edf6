package org.vestibule.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailHandlers;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.Sender;
import org.vestibule.mail.Senders;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.mail.transport.MailTransport;
import org.vestibule.mail.transport.OutgoingMail;

/** Delivers one e-mail: claims it, creates its link, hands it to the transport and records the outcome. */
@ApplicationScoped
class DeliverEmail {

    private static final Logger LOG = System.getLogger(DeliverEmail.class.getName());
    private static final int ATTEMPTS_TO_SETTLE = 3;

    private final SendQueue queue;
    private final EmailHandlers handlers;
    private final Senders senders;
    private final MailTransport transport;
    private final Clock clock;
    private final AuditTrail auditTrail;
    private final RefusalMeter refusals;

    @Inject
    DeliverEmail(
            SendQueue queue,
            EmailHandlers handlers,
            Senders senders,
            MailTransport transport,
            Clock clock,
            AuditTrail auditTrail,
            RefusalMeter refusals) {
        this.queue = queue;
        this.handlers = handlers;
        this.senders = senders;
        this.transport = transport;
        this.clock = clock;
        this.auditTrail = auditTrail;
        this.refusals = refusals;
    }

    /** Sends the e-mail if it is still due and no other dispatcher has claimed it. */
    void attempt(long id) {
        queue.claim(id, clock.instant()).ifPresent(this::send);
    }

    private void send(EmailActivity claimed) {
        EmailHandler purpose = handlers.of(claimed.kind());
        if (claimed.attempts() > Backoff.maxAttempts()) {
            refused(claimed, purpose, new TransportOutcome.Refused(MailFailure.INTERRUPTED, null));
            return;
        }
        Sender from = senders.now(claimed.sender());
        TransportOutcome handover;
        try {
            AuditEvent cancelled = event(AuditEventType.EMAIL__CANCELLED, claimed);
            Optional<String> link = queue.mintLink(claimed, purpose, () -> auditTrail.tell(cancelled));
            if (link.isEmpty()) {
                return;
            }
            handover = transport.handOver(OutgoingMail.of(claimed, from, link.get()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "E-mail " + claimed.id() + " could not be sent", e);
            handover = new TransportOutcome.Refused(MailFailure.INTERNAL, null);
        }
        if (handover instanceof TransportOutcome.Refused refusal) {
            refused(claimed, purpose, refusal);
        } else {
            sent(claimed, from, purpose);
        }
    }

    private void sent(EmailActivity claimed, Sender from, EmailHandler purpose) {
        Instant now = clock.instant();
        settle(
                claimed,
                event(AuditEventType.EMAIL__SENT, claimed),
                activity -> activity.sent(from.address(), now),
                purpose::sent);
    }

    private void refused(EmailActivity claimed, EmailHandler purpose, TransportOutcome.Refused refusal) {
        refusals.count(refusal.reason());
        Optional<Duration> wait = refusal.reason().permanent() ? Optional.empty() : Backoff.after(claimed.attempts());
        if (wait.isPresent()) {
            Instant next = clock.instant().plus(wait.get());
            AuditEvent postponed =
                    event(AuditEventType.EMAIL__POSTPONED, claimed, refusal).with("until", next);
            settle(claimed, postponed, activity -> activity.postpone(refusal, next), activity -> {});
        } else {
            AuditEvent failed = event(AuditEventType.EMAIL__FAILED, claimed, refusal);
            settle(claimed, failed, activity -> activity.fail(refusal), purpose::failed);
        }
    }

    /**
     * Stores the outcome and the audit event in one transaction. If only the handler's callback keeps failing, the
     * outcome is stored without it, so that a sent e-mail is never sent again.
     */
    private void settle(
            EmailActivity claimed, AuditEvent event, Consumer<EmailActivity> outcome, Consumer<EmailActivity> tell) {
        Consumer<EmailActivity> kept = outcome.andThen(activity -> auditTrail.tell(event));
        for (int attempt = 1; attempt <= ATTEMPTS_TO_SETTLE; attempt++) {
            try {
                if (!queue.settle(claimed, kept.andThen(tell))) {
                    LOG.log(Level.WARNING, "E-mail {0} took so long that its claim ended", number(claimed));
                }
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "E-mail " + claimed.id() + ": its outcome could not be stored", e);
            }
        }
        queue.settle(claimed, kept);
    }

    private static AuditEvent event(AuditEventType type, EmailActivity email) {
        return AuditEvent.of(type)
                .with("email", email.id())
                .with("contact", email.contactId())
                .with("kind", email.kind())
                .with("attempt", email.attempts());
    }

    private static AuditEvent event(AuditEventType type, EmailActivity email, TransportOutcome.Refused refusal) {
        return event(type, email)
                .with("reason", refusal.reason())
                .with("detail", AddressRedactor.of(refusal.detail(), email.recipient()));
    }

    private static String number(EmailActivity activity) {
        return String.valueOf(activity.id());
    }
}
