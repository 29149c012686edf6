package org.vestibule.mail.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailParts;
import org.vestibule.mail.Senders;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.mail.transport.MailTransport;
import org.vestibule.mail.transport.OutgoingMail;

/** Delivers from the real outbox with a transport and a handler that answer as scripted and record their calls. */
@Dependent
public class ScriptedDelivery {

    final ConcurrentLinkedQueue<OutgoingMail> handedOver = new ConcurrentLinkedQueue<>();
    final List<String> told = Collections.synchronizedList(new ArrayList<>());

    public TransportOutcome answer = new TransportOutcome.Done();
    Optional<String> link = Optional.of("http://x.example/secret");
    boolean purposeBroken;
    Runnable whileHandingOver = () -> {};
    Runnable whileMinting = () -> {};

    @Inject
    private SendQueue queue;

    @Inject
    private Senders senders;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private RefusalMeter refusals;

    /** Attempts to deliver an e-mail on a node whose clock stands still. */
    public void attempt(long id, Instant now) {
        node(now).attempt(id);
    }

    /** A node whose clock stands still. */
    DeliverEmail node(Instant now) {
        MailTransport transport = mail -> {
            handedOver.add(mail);
            whileHandingOver.run();
            return answer;
        };
        return new DeliverEmail(
                queue,
                EmailParts.handlers(new Purpose()),
                senders,
                transport,
                Clock.fixed(now, ZoneOffset.UTC),
                auditTrail,
                refusals);
    }

    private class Purpose implements EmailHandler {

        @Override
        public EmailKind kind() {
            return EmailKind.INVITATION;
        }

        @Override
        public Optional<String> mintLink(EmailActivity activity) {
            whileMinting.run();
            return link;
        }

        @Override
        public void sent(EmailActivity activity) {
            if (purposeBroken) {
                throw new IllegalStateException("A purpose that can't be told");
            }
            told.add("sent");
        }

        @Override
        public void failed(EmailActivity activity) {
            told.add("failed");
        }

        @Override
        public void retried(EmailActivity activity) {
            told.add("retried");
        }
    }
}
