package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.delivery.TestOutbox.NOW;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.mail.EmailHandler;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailParts;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.RetryEmailOutcome;
import org.vestibule.mail.TransportOutcome.Refused;
import org.vestibule.mail.transport.MailTransport;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** What becomes of e-mails to a contact whose data is erased while they wait, or while a dispatcher has them in hand. */
@InServer
@BothDatabases
class ErasedEmailIT {

    private static final Refused REFUSED =
            new Refused(MailFailure.NO_SUCH_RECIPIENT, "550 <ada@example.org> is unknown here");

    @Inject
    TestOutbox outbox;

    @Inject
    Outbox all;

    @Inject
    SendQueue queue;

    @Inject
    EmailActivityService records;

    @Inject
    AuditTrail auditTrail;

    @Inject
    RefusalMeter refusals;

    @Inject
    AuditLogRepository kept;

    @Inject
    As as;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    private Optional<String> link = Optional.of("http://x.example/secret");
    private Runnable whileMinting = () -> {};
    private Runnable whileHandingOver = () -> {};

    @Test
    void whatWaitsIsTakenBack() {
        EmailActivity email = outbox.toSomebody("ada@example.org");

        all.erase(email.contactId());

        EmailActivity erased = outbox.read(email.id());
        assertThat(erased.status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(erased.erased()).isTrue();
        assertThat(erased.recipientName()).isEqualTo("#" + email.contactId());
        assertThat(queue.claim(email.id(), NOW)).isEmpty();
    }

    @Test
    void whatTheServerSaysOfTheAddressIsKeptNowhere() {
        EmailActivity email = outbox.toSomebody("ada@example.org");
        whileHandingOver = () -> all.erase(email.contactId());

        node().attempt(email.id());

        EmailActivity erased = outbox.read(email.id());
        assertThat(erased.status()).isEqualTo(EmailStatus.FAILED);
        assertThat(erased.failure()).isEqualTo(MailFailure.NO_SUCH_RECIPIENT);
        assertThat(erased.failureDetail()).isNull();
        assertThat(kept.aboutContact(email.contactId()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail("detail")).hasValue("550 <[address]> is unknown here"));
        assertThat(as.system(() -> records.retry(email.id()))).isInstanceOf(RetryEmailOutcome.NotFailed.class);
    }

    @Test
    void whatLosesItsPurposeByTheErasureIsCancelled() {
        EmailActivity email = outbox.toSomebody("ada@example.org");
        whileMinting = () -> meanwhile(() -> all.erase(email.contactId()));
        link = Optional.empty();

        node().attempt(email.id());

        assertThat(outbox.read(email.id()).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(outbox.read(email.id()).erased()).isTrue();
    }

    /** As somebody else, in a transaction of their own. */
    private void meanwhile(Runnable step) {
        try {
            threads.submit(step).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private DeliverEmail node() {
        MailTransport transport = mail -> {
            whileHandingOver.run();
            return REFUSED;
        };
        return new DeliverEmail(
                queue,
                EmailParts.handlers(new Purpose()),
                transport,
                Clock.fixed(NOW, ZoneOffset.UTC),
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
        public void sent(EmailActivity activity) {}

        @Override
        public void failed(EmailActivity activity) {}

        @Override
        public void retried(EmailActivity activity) {}
    }
}
