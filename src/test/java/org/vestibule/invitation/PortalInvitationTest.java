package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.vestibule.invitation.AdasInvitation.ADA;
import static org.vestibule.invitation.AdasInvitation.EXPIRY;
import static org.vestibule.invitation.AdasInvitation.NOW;
import static org.vestibule.invitation.AdasInvitation.email;
import static org.vestibule.invitation.AdasInvitation.invitation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.CurrentCaller;

class PortalInvitationTest {

    private final PortalInvitation invitation = invitation();

    @Test
    void isActiveAtFirstAndInactiveAfterSending() {
        assertThat(invitation.status()).isEqualTo(InvitationStatus.PENDING_SEND);
        assertThat(invitation.status().inactive()).isFalse();

        invitation.sent(NOW);

        assertThat(invitation.status().inactive()).isTrue();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void isActiveAfterAFailureSoThatSomebodyActs() {
        invitation.sendFailed();

        assertThat(invitation.status()).isEqualTo(InvitationStatus.SEND_FAILED);
        assertThat(invitation.status().inactive()).isFalse();
        assertThat(invitation.status().open()).isTrue();
    }

    @Test
    void theClockDecidesWhetherItHasExpired() {
        invitation.sent(NOW);

        assertThat(invitation.statusAt(EXPIRY.minusMillis(1))).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.EXPIRED);
    }

    @Test
    void anEndedInvitationDoesNotExpire() {
        invitation.revoke(NOW);

        assertThat(invitation.statusAt(EXPIRY)).isEqualTo(InvitationStatus.REVOKED);
    }

    @Test
    void anEndedInvitationStaysAsItEnded() {
        for (Consumer<PortalInvitation> end : List.<Consumer<PortalInvitation>>of(
                one -> one.revoke(NOW), one -> one.supersede(NOW), one -> one.expire(NOW))) {
            PortalInvitation ended = invitation();
            end.accept(ended);
            InvitationStatus status = ended.status();

            assertThat(ended.ending().endedAt()).isEqualTo(NOW);
            assertThatThrownBy(() -> ended.sent(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.extend(EXPIRY.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.revoke(NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ended.sendAgain(ADA, EXPIRY)).isInstanceOf(IllegalStateException.class);
            assertThat(ended.status()).isEqualTo(status);
        }
    }

    @Test
    void textsAreRemovedOnlyOnceItHasEnded() {
        PortalInvitation withMessage = invitation("Hello");
        assertThatThrownBy(() -> withMessage.removeTexts(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(withMessage.offer().message()).isEqualTo("Hello");

        withMessage.revoke(NOW);
        withMessage.removeTexts(NOW.plusSeconds(1));

        assertThat(withMessage.offer().message()).isNull();
        assertThat(withMessage.ending().textsRemovedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void acceptingStoresTheUserAndTheTerms() {
        invitation.sent(NOW);
        assertThat(invitation.delivery().sentAt()).isEqualTo(NOW);
        PortalUser user = mock(PortalUser.class);

        invitation.accept(user, Optional.of("/terms"), NOW.plusSeconds(1));

        assertThat(invitation.ending().acceptedBy()).containsSame(user);
        assertThat(invitation.ending().termsPage()).isEqualTo("/terms");
        assertThat(invitation.ending().endedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(invitation.status().inactive()).isTrue();
    }

    @Test
    void everyChangeNeedsAnOpenInvitation() {
        invitation.revoke(NOW);

        for (Consumer<PortalInvitation> step : List.<Consumer<PortalInvitation>>of(
                one -> one.sendFailed(),
                one -> one.sendRetried(),
                one -> one.handOver(ADA, EXPIRY, NOW),
                one -> one.announceBy(email(1)),
                one -> one.remindBy(email(1)),
                one -> one.reminded(NOW),
                one -> one.offerOnly(mock(PortalRole.class)),
                one -> one.changeInviter(new CurrentCaller()),
                one -> one.accept(null, Optional.empty(), NOW),
                one -> one.supersede(NOW),
                one -> one.expire(NOW))) {
            assertThatThrownBy(() -> step.accept(invitation)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherRoleReplacesAllOfferedRoles() {
        invitation.offerOnly(role(3, "Partner"));

        invitation.offerOnly(role(4, "Buyer"));

        assertThat(InvitedRole.names(invitation.roles())).containsExactly("Buyer");
        assertThat(invitation.roles()).extracting(InvitedRole::roleId).containsExactly(4L);
    }

    @Test
    void aStoredExpiryCountsWhateverTheClockSays() {
        invitation.expire(NOW);

        assertThat(invitation.expiredAt(NOW)).isTrue();
    }

    @Test
    void theOpenKeyIsUniqueForContactAndPortal() {
        Contact contact = mock(Contact.class);
        when(contact.id()).thenReturn(2L);
        Portal portal = mock(Portal.class);
        when(portal.id()).thenReturn(1L);

        assertThat(OpenInvitationKeys.ofContact(contact, portal)).isEqualTo("2:1");
    }

    @Test
    void theAuditEventHasInvitationContactAndPortal() {
        assertThat(invitation.event(AuditEventType.INVITATION__REVOKED).text())
                .contains("event=invitation.revoked", "portal=harbour");
    }

    @Test
    void theLanguageStays() {
        assertThat(invitation.offer().locale()).isEqualTo(Locale.ENGLISH);
    }

    private static PortalRole role(long id, String name) {
        PortalRole role = mock(PortalRole.class);
        when(role.id()).thenReturn(id);
        when(role.name()).thenReturn(name);
        return role;
    }
}
