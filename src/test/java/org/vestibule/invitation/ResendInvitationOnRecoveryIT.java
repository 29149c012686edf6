package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.RecoveryAnswer;
import org.vestibule.mail.EmailLimitScene;
import org.vestibule.member.password.RecoveryRequested;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** Each test runs in a transaction that is rolled back. */
@InServer
class ResendInvitationOnRecoveryIT {

    @Inject
    Scene scene;

    @Inject
    RecoveryAnswer answer;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    EmailLimitScene emails;

    @Inject
    Settings settings;

    private void asks(Contact contact, Portal portal) {
        EmailAddress address = scene.stored(contact).email().orElseThrow();
        answer.to(new RecoveryRequested(portal.id(), address, Locale.ENGLISH));
    }

    @Test
    void anInviteeWhoAsksForANewPasswordGetsTheInvitationAgain() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            Instant end = scene.now(id).offer().expiresAt();

            asks(contact, portal);

            assertThat(scene.emails(id)).hasSize(2);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.PENDING_SEND);
            assertThat(scene.now(id).offer().expiresAt())
                    .as("nobody prolongs it by asking")
                    .isEqualTo(end);
        });
    }

    @Test
    void askingAgainBeforeTheEmailIsSentAddsNoEmail() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);

            asks(contact, portal);

            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void theLimitOfEmailsToAMailboxApplies() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            String mailbox = scene.stored(contact).email().orElseThrow().text();
            emails.wereSent(mailbox, null, settings.emailsPerHour().perRecipient(), Duration.ofMinutes(10));

            asks(contact, portal);

            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void nothingIsSentForAnInvitationThatCannotBeAccepted() {
        Portal portal = scene.portal();
        Contact revoked = scene.contact("Ada", "Byron");
        Contact inactive = scene.contact("Ben", "Byron");
        scene.rolledBack(() -> {
            long first = scene.invited(revoked, portal);
            scene.deliver(first);
            lifecycle.revoke(first);
            long second = scene.invited(inactive, portal);
            scene.deliver(second);
            scene.stored(inactive).deactivate("Tess", Instant.now());

            asks(revoked, portal);
            asks(inactive, portal);

            assertThat(scene.emails(first)).hasSize(1);
            assertThat(scene.emails(second)).hasSize(1);
        });
    }

    @Test
    void anExistingUserGetsNoInvitation() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            scene.register(
                    contact, portal, scene.stored(contact).email().orElseThrow().text());

            asks(contact, portal);

            assertThat(scene.emails(id)).hasSize(1);
        });
    }
}
