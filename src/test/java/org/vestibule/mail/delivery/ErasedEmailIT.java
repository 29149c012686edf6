package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.mail.delivery.TestOutbox.NOW;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.MailFailure;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.RetryEmailOutcome;
import org.vestibule.mail.TransportOutcome.Refused;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** E-mails to a contact whose data is erased while they wait or are being sent by a dispatcher. */
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
    ScriptedDelivery delivery;

    @Inject
    AuditLogRepository kept;

    @Inject
    As as;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void waitingEmailsAreCancelled() {
        EmailActivity email = outbox.toSomebody("ada@example.org");

        all.erase(email.contactId());

        EmailActivity erased = outbox.read(email.id());
        assertThat(erased.status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(erased.erased()).isTrue();
        assertThat(erased.recipientName()).isEqualTo("#" + email.contactId());
        assertThat(queue.claim(email.id(), NOW)).isEmpty();
    }

    @Test
    void theServersReplyWithTheAddressIsNotStored() {
        EmailActivity email = outbox.toSomebody("ada@example.org");
        delivery.answer = REFUSED;
        delivery.whileHandingOver = () -> all.erase(email.contactId());

        delivery.attempt(email.id(), NOW);

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
    void emailsNoLongerNeededAfterTheErasureAreCancelled() {
        EmailActivity email = outbox.toSomebody("ada@example.org");
        delivery.whileMinting = () -> meanwhile(() -> all.erase(email.contactId()));
        delivery.link = Optional.empty();

        delivery.attempt(email.id(), NOW);

        assertThat(outbox.read(email.id()).status()).isEqualTo(EmailStatus.CANCELLED);
        assertThat(outbox.read(email.id()).erased()).isTrue();
    }

    /** Runs the work as another caller, in a separate transaction. */
    private void meanwhile(Runnable step) {
        try {
            threads.submit(step).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
