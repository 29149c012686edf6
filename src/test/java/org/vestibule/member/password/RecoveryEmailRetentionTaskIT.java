package org.vestibule.member.password;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vestibule.mail.EmailLimitScene;
import org.vestibule.settings.Settings;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.InServer;

/** The retention of e-mails with a recovery link. */
@InServer
class RecoveryEmailRetentionTaskIT {

    @Inject
    RecoveryEmailRetentionTask retention;

    @Inject
    EmailLimitScene emails;

    @Inject
    Settings settings;

    @Test
    void removesOnlyTheTextsOfOldEmails() {
        long old = emails.recoveryWasSent(settings.textRetention().plus(Duration.ofHours(1)));
        long young = emails.recoveryWasSent(settings.textRetention().minus(Duration.ofHours(1)));

        retention.run(DueRecord.START);

        assertThat(emails.text(old)).isEmpty();
        assertThat(emails.text(young)).isNotEmpty();
    }
}
