package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.AdasInvitation.ADA;
import static org.vestibule.invitation.AdasInvitation.EXPIRY;
import static org.vestibule.invitation.AdasInvitation.NOW;
import static org.vestibule.invitation.AdasInvitation.email;
import static org.vestibule.invitation.AdasInvitation.invitation;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailActivity;
import org.vestibule.text.EmailAddress;

/** How its e-mails, and links handed over without an e-mail, change an invitation. */
class InvitationEmailsTest {

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final PortalInvitation invitation = invitation();

    @Test
    void resendingChangesTheAddressAndExpiry() {
        invitation.sent(NOW);
        invitation.askForNewLink(NOW);

        invitation.sendAgain(new EmailAddress("ada@example.net"), EXPIRY.plusSeconds(60));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.offer().email().text()).isEqualTo("ada@example.net");
        assertThat(invitation.offer().expiresAt()).isEqualTo(EXPIRY.plusSeconds(60));
        assertThat(invitation.delivery().newLinkAskedAt()).isNull();
    }

    @Test
    void aRetriedEmailIsPendingAgain() {
        invitation.sendFailed();
        invitation.sendRetried();

        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.offer().expiresAt()).isEqualTo(EXPIRY);
    }

    @Test
    void onlyTheLatestEmailAndItsReminderCount() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.remindBy(email(2));
        invitation.sendAgain(ADA, EXPIRY);
        invitation.announceBy(email(3));

        assertThat(invitation.delivery().isBy(email(1))).isFalse();
        assertThat(invitation.delivery().isBy(email(2))).isFalse();
        assertThat(invitation.delivery().isBy(email(3))).isTrue();
        invitation.remindBy(email(4));
        assertThat(invitation.delivery().isBy(email(4))).isTrue();
        assertThat(invitation.delivery().reminder().is(email(3))).isFalse();
    }

    @Test
    void aLinkHandedOverByHandCountsAsSentAndReplacesAllEmails() {
        EmailActivity email = email(1);
        EmailActivity reminder = email(2);
        invitation.announceBy(email);
        invitation.sent(NOW);
        invitation.askForNewLink(NOW);
        invitation.remindBy(reminder);
        invitation.reminded(NOW);

        invitation.handOver(new EmailAddress("ada@example.net"), EXPIRY.plusSeconds(60), NOW.plusSeconds(5));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.delivery().sentAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(invitation.offer().email().text()).isEqualTo("ada@example.net");
        assertThat(invitation.offer().expiresAt()).isEqualTo(EXPIRY.plusSeconds(60));
        assertThat(invitation.delivery().newLinkAskedAt()).isNull();
        assertThat(invitation.delivery().reminder().sentAt()).isNull();
        assertThat(invitation.delivery().isBy(email)).isFalse();
        assertThat(invitation.delivery().isBy(reminder)).isFalse();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(Duration.ofDays(5))))
                .isFalse();
    }

    @Test
    void aLinkHandedOverAfterAFailureMakesItSent() {
        invitation.sendFailed();

        invitation.handOver(ADA, EXPIRY, NOW);

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void aReminderIsDueOnceAfterTheDelayWhileThereIsTimeToAct() {
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
        invitation.announceBy(email(1));
        invitation.sent(NOW);

        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS).minusMillis(1)))
                .isFalse();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isTrue();
        Instant halfADayBefore = EXPIRY.minus(Duration.ofHours(12));
        assertThat(invitation.dueForReminder(THREE_DAYS, halfADayBefore.minusMillis(1)))
                .isTrue();
        assertThat(invitation.dueForReminder(THREE_DAYS, halfADayBefore)).isFalse();
        invitation.remindBy(email(2));
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void onlyAnUnsentReminderMayBeReplaced() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.remindBy(email(2));

        invitation.removeUnsentReminder();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isTrue();

        invitation.askForNewLink(NOW);
        invitation.remindBy(email(3));
        invitation.reminded(NOW.plusSeconds(1));
        invitation.removeUnsentReminder();
        assertThat(invitation.delivery().reminder().sentAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(invitation.delivery().newLinkAskedAt()).isNull();
        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void anInvitationWhoseEmailFailedGetsNoReminder() {
        invitation.announceBy(email(1));
        invitation.sent(NOW);
        invitation.sendFailed();

        assertThat(invitation.dueForReminder(THREE_DAYS, NOW.plus(THREE_DAYS))).isFalse();
    }

    @Test
    void repeatedRequestsWithinAnHourCountOnce() {
        assertThat(invitation.askForNewLink(NOW)).isTrue();
        assertThat(invitation.askForNewLink(NOW.plus(Duration.ofHours(1)).minusMillis(1)))
                .isFalse();
        assertThat(invitation.askForNewLink(NOW.plus(Duration.ofHours(1)))).isTrue();
        assertThat(invitation.delivery().newLinkAskedAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
