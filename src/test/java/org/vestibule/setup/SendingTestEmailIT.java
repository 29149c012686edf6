package org.vestibule.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.Outbox;
import org.vestibule.security.Right;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** E-mails by which an administrator tests whether e-mails arrive. */
@InServer
@BothDatabases
class SendingTestEmailIT {

    private static final AtomicLong NEXT_PERSON = new AtomicLong(7_300_000);

    @Inject
    TestEmail testEmail;

    @Inject
    Outbox outbox;

    @Inject
    UserTransaction transaction;

    @Inject
    As as;

    private final long administrator = NEXT_PERSON.getAndIncrement();
    private final EmailAddress address =
            EmailAddress.parse(Colleagues.address()).orElseThrow();

    @Test
    void goThroughTheOutbox() {
        assertThat(send()).isInstanceOf(Granted.class);

        EmailActivity email = latestOf(administrator).orElseThrow();
        assertThat(email.kind()).isEqualTo(EmailKind.TEST);
        assertThat(email.recipient()).isEqualTo(address.text());
        assertThat(email.subject()).isEqualTo("Test-E-Mail von Vestibule");
        assertThat(email.text()).contains("/setup").contains("Tess Tester");
    }

    @Test
    void areShownToTheRequester() {
        send();

        assertThat(latestOf(NEXT_PERSON.getAndIncrement())).isEmpty();
    }

    @Test
    void replaceAnUnsentTestEmail() throws Exception {
        // In one transaction, so that the first can't be sent before the second.
        transaction.begin();
        send();
        send();
        transaction.commit();

        assertThat(outbox.regarding(EmailKind.TEST, administrator))
                .hasSize(2)
                .extracting(EmailActivity::status)
                .containsOnlyOnce(EmailStatus.CANCELLED);
    }

    private EmailPermission send() {
        return as.person(
                administrator, "Tess Tester", Set.of(Right.SETUP), () -> testEmail.send(address, Locale.GERMAN));
    }

    private Optional<EmailActivity> latestOf(long person) {
        return as.person(person, "Tess Tester", Set.of(Right.SETUP), testEmail::latest);
    }
}
