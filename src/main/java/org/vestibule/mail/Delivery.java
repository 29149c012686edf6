package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.vestibule.journal.Entry;
import org.vestibule.journal.Happening;
import org.vestibule.journal.Journal;

/** Takes one e-mail all the way: claim, link, handing over, and writing down how it went. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int TRIES_TO_SETTLE = 3;

    private final SendQueue queue;
    private final Purposes purposes;
    private final MailTransport transport;
    private final Clock clock;
    private final Journal journal;
    private final RefusalMeter refusals;

    @Inject
    Delivery(
            SendQueue queue,
            Purposes purposes,
            MailTransport transport,
            Clock clock,
            Journal journal,
            RefusalMeter refusals) {
        this.queue = queue;
        this.purposes = purposes;
        this.transport = transport;
        this.clock = clock;
        this.journal = journal;
        this.refusals = refusals;
    }

    /** Sends the e-mail if it is still due and nobody else is at it. */
    void attempt(long id) {
        queue.claim(id, clock.instant()).ifPresent(this::send);
    }

    private void send(EmailActivity claimed) {
        EmailPurpose purpose = purposes.of(claimed.kind());
        if (claimed.attempts() > Backoff.attempts()) {
            refused(claimed, purpose, new Handover.Refused(MailFailure.INTERRUPTED, null));
            return;
        }
        Handover handover;
        try {
            Entry cancelled = entry(Happening.EMAIL__CANCELLED, claimed);
            Optional<String> link = queue.mintLink(claimed, purpose, () -> journal.tell(cancelled));
            if (link.isEmpty()) {
                return;
            }
            handover = transport.handOver(OutgoingMail.of(claimed, link.get()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "E-mail " + claimed.id() + " could not be sent", e);
            handover = new Handover.Refused(MailFailure.INTERNAL, null);
        }
        if (handover instanceof Handover.Refused refusal) {
            refused(claimed, purpose, refusal);
        } else {
            sent(claimed, purpose);
        }
    }

    private void sent(EmailActivity claimed, EmailPurpose purpose) {
        Instant now = clock.instant();
        settle(claimed, entry(Happening.EMAIL__SENT, claimed), activity -> activity.sent(now), purpose::sent);
    }

    private void refused(EmailActivity claimed, EmailPurpose purpose, Handover.Refused refusal) {
        refusals.count(refusal.reason());
        Optional<Duration> wait = refusal.reason().lasting() ? Optional.empty() : Backoff.after(claimed.attempts());
        if (wait.isPresent()) {
            Instant next = clock.instant().plus(wait.get());
            Entry postponed =
                    entry(Happening.EMAIL__POSTPONED, claimed, refusal).with("until", next);
            settle(claimed, postponed, activity -> activity.postpone(refusal, next), activity -> {});
        } else {
            Entry failed = entry(Happening.EMAIL__FAILED, claimed, refusal);
            settle(claimed, failed, activity -> activity.fail(refusal), purpose::failed);
        }
    }

    /**
     * Writes the outcome down, and with it the event: neither is kept without the other. An e-mail that is out is never sent
     * again because its purpose could not be told.
     */
    private void settle(
            EmailActivity claimed, Entry event, Consumer<EmailActivity> outcome, Consumer<EmailActivity> tell) {
        Consumer<EmailActivity> kept = outcome.andThen(activity -> journal.tell(event));
        for (int attempt = 1; attempt <= TRIES_TO_SETTLE; attempt++) {
            try {
                if (!queue.settle(claimed, kept.andThen(tell))) {
                    LOG.log(Level.WARNING, "E-mail {0} took so long that its claim ended", number(claimed));
                }
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "E-mail " + claimed.id() + ": its outcome could not be written down", e);
            }
        }
        queue.settle(claimed, kept);
    }

    private static Entry entry(Happening happening, EmailActivity email) {
        return Entry.of(happening)
                .with("email", email.id())
                .with("contact", email.contactId())
                .with("kind", email.kind())
                .with("attempt", email.attempts());
    }

    private static Entry entry(Happening happening, EmailActivity email, Handover.Refused refusal) {
        return entry(happening, email)
                .with("reason", refusal.reason())
                .with("detail", AddressFree.of(refusal.detail(), email.recipient()));
    }

    private static String number(EmailActivity activity) {
        return String.valueOf(activity.id());
    }
}
