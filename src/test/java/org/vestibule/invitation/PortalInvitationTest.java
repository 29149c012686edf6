package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.EmailAddress;
import org.vestibule.portal.Portal;
import org.vestibule.security.CurrentCaller;

class PortalInvitationTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final Instant EXPIRY = NOW.plus(Duration.ofDays(14));
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    private final PortalInvitation invitation = invitation();

    @Test
    void beginsActiveAndIsClosedOnceSent() {
        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.inactive()).isFalse();

        invitation.sent(NOW);

        assertThat(invitation.inactive()).isTrue();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void aFailedOneIsActiveSoThatSomeoneActs() {
        invitation.sendFailed();

        assertThat(invitation.inactive()).isFalse();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void theClockDecidesWhetherItHasExpired() {
        invitation.sent(NOW);

        assertThat(invitation.statusAt(EXPIRY.minusMillis(1))).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.EXPIRED);
    }

    @Test
    void whatHasEndedDoesNotExpireAfterwards() {
        invitation.revoke(NOW);

        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.REVOKED);
    }

    @Test
    void sendingAgainMovesItToTheNewAddressAndExpiry() {
        invitation.sent(NOW);
        invitation.askForNewLink(NOW);

        invitation.sendAgain(new EmailAddress("ada@example.net"), EXPIRY.plusSeconds(60));

        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.email().text()).isEqualTo("ada@example.net");
        assertThat(invitation.expiresAt()).isEqualTo(EXPIRY.plusSeconds(60));
        assertThat(invitation.newLinkAskedAt()).isNull();
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        for (Consumer<PortalInvitation> end : List.<Consumer<PortalInvitation>>of(
                one -> one.revoke(NOW), one -> one.supersede(NOW), one -> one.expire(NOW))) {
            PortalInvitation ended = invitation();
            end.accept(ended);
            InvitationStatus status = ended.status();

            assertThat(ended.endedAt()).isEqualTo(NOW);
            assertThatThrownBy(() -> ended.sent(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.extend(EXPIRY.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.revoke(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.sendAgain(ADA, EXPIRY)).isInstanceOf(IllegalStateException.class);
            assertThat(ended.status()).isEqualTo(status);
        }
    }

    private static PortalInvitation invitation() {
        var details = new ContactDetails("Ada", "Byron", Optional.of(ADA), null, null, null, Optional.empty());
        var caller = new CurrentCaller();
        caller.becomeSystem();
        return new PortalInvitation(
                new Contact(details, "Tess", NOW),
                new Portal("harbour", "Harbour", Locale.ENGLISH, "#336699"),
                ADA,
                List.of(),
                Locale.ENGLISH,
                null,
                caller,
                NOW,
                EXPIRY);
    }
}
