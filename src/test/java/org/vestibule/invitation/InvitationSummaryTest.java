package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.vestibule.text.EmailAddress;

class InvitationSummaryTest {

    private final RuleScene scene = new RuleScene();

    private PortalInvitation sent() {
        PortalInvitation invitation = spy(scene.invitation(scene.partner));
        when(invitation.id()).thenReturn(70L);
        invitation.sent(RuleScene.NOW);
        return invitation;
    }

    private static InvitationSummary summary(PortalInvitation invitation) {
        return InvitationSummary.of(invitation, RuleScene.NOW);
    }

    @Test
    void aSentInvitationCanBeResent() {
        InvitationSummary summary = summary(sent());

        assertThat(summary.ineligibility()).isNull();
        assertThat(summary.resendable()).isTrue();
    }

    @Test
    void anInvitationOfAnInactiveContactIsIneligibleAndOffersOnlyPossibleCommands() {
        when(scene.ada.active()).thenReturn(false);

        InvitationSummary summary = summary(sent());

        assertThat(summary.ineligibility()).isEqualTo(IneligibilityReason.CONTACT_CLOSED);
        assertThat(summary.resendable()).isFalse();
        assertThat(summary.changeable()).isFalse();
        assertThat(summary.open()).as("can be revoked").isTrue();
    }

    @Test
    void anInvitationIntoAClosedPortalIsIneligible() {
        when(scene.portal.closed()).thenReturn(true);

        assertThat(summary(sent()).ineligibility()).isEqualTo(IneligibilityReason.PORTAL_CLOSED);
    }

    @Test
    void anInvitationToAFormerAddressIsIneligibleAndCanBeResent() {
        scene.movesTo(new EmailAddress("ada@example.net"));

        InvitationSummary summary = summary(sent());

        assertThat(summary.ineligibility()).isEqualTo(IneligibilityReason.ADDRESS_CHANGED);
        assertThat(summary.resendable()).isTrue();
    }

    @Test
    void anEndedInvitationIsNeverIneligible() {
        PortalInvitation revoked = sent();
        revoked.revoke(RuleScene.NOW);
        when(scene.ada.active()).thenReturn(false);

        assertThat(summary(revoked).ineligibility()).isNull();
    }
}
