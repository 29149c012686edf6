package org.vestibule.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.delivery.ScriptedDelivery;
import org.vestibule.mail.delivery.TestOutbox;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Users with the right to invite read e-mails, and retry failed e-mails once. */
@InServer
@BothDatabases
class EmailActivityServiceIT {

    @Inject
    TestOutbox outbox;

    @Inject
    ScriptedDelivery delivery;

    @Inject
    EmailActivityService records;

    @Inject
    As as;

    @Test
    void aFailedEmailCanBeRetriedOnce() {
        long id = outbox.put("nobody@example.org");
        delivery.answer = new TransportOutcome.Refused(MailFailure.NO_SUCH_RECIPIENT, null);
        delivery.attempt(id, TestOutbox.NOW);

        assertThat(retry(id)).isInstanceOf(RetryEmailOutcome.Pending.class);
        assertThat(retry(id)).isInstanceOf(RetryEmailOutcome.NotFailed.class);
        assertThat(retry(-5)).isEqualTo(new RetryEmailOutcome.Unknown());
    }

    @Test
    void requiresTheRightToInvite() {
        long id = outbox.put("ada@example.org");
        Set<Right> others = Set.of(Right.CONTACTS, Right.PAGES);

        assertThat(refused(() -> as.someoneWith(others, () -> records.read(id))))
                .isTrue();
        assertThat(refused(() -> as.someoneWith(others, () -> records.retry(id))))
                .isTrue();
        assertThat(as.<Optional<EmailActivity>>someoneWith(Set.of(Right.INVITATIONS), () -> records.read(id)))
                .isPresent();
    }

    private RetryEmailOutcome retry(long id) {
        return as.someoneWith(Set.of(Right.INVITATIONS), () -> records.retry(id));
    }

    private static boolean refused(Runnable call) {
        try {
            call.run();
            return false;
        } catch (AccessDeniedException e) {
            return true;
        }
    }
}
