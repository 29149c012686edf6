package org.vestibule.invitation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.RuleScene;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.NoEmail;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InvitingParts;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;

class LinkRenewalTest {

    private final RuleScene scene = new RuleScene();
    private final LinkRenewal renewal = new LinkRenewal(
            InvitingParts.rules(scene),
            scene.eligibility,
            InvitingParts.duplicates(scene),
            InvitingParts.supersede(scene),
            scene.composer,
            scene.caller,
            scene.clock);
    private final PortalInvitation invitation = scene.invitation(scene.partner);

    @Test
    void aLinkCanBeGivenIfThereIsNoReasonAgainstIt() {
        assertThat(renewal.refusalFor(invitation)).isEmpty();
    }

    @Test
    void theReasonsAgainstInvitingPreventANewLink() {
        when(scene.ada.active()).thenReturn(false);

        assertThat(renewal.refusalFor(invitation)).containsInstanceOf(InactiveContact.class);
    }

    @Test
    void aProposedAddressIsEnough() {
        scene.movesTo(null);

        assertThat(renewal.refusalFor(invitation)).containsInstanceOf(NoEmail.class);
        assertThat(renewal.refusalFor(invitation, Optional.of(RuleScene.ADA))).isEmpty();
    }

    @Test
    void withoutARoleNoLinkIsGiven() {
        scene.isDeleted(scene.partner);

        assertThat(renewal.refusalFor(invitation)).containsInstanceOf(NoRole.class);
    }

    @Test
    void ifTheInviterIsGoneTheCallersRightsDecide() {
        PortalInvitation restricted = scene.invitation(scene.chief);
        scene.mayDo(Set.of());

        assertThat(renewal.refusalFor(restricted)).containsInstanceOf(NoRole.class);
        scene.caller.become(9L, "Admin", EnumSet.allOf(Right.class), PortalScope.ALL);
        assertThat(renewal.refusalFor(restricted)).isEmpty();
    }

    @Test
    void ifTheInviterMayInviteTheCallersRightsDoNotCount() {
        scene.caller.become(9L, "Admin", EnumSet.allOf(Right.class), PortalScope.ALL);

        assertThat(renewal.refusalFor(scene.invitation(scene.chief))).containsInstanceOf(NoRole.class);
    }

    @Test
    void theCallerBecomesResponsibleIfTheInviterIsGone() {
        renewal.prepare(invitation);
        assertThat(invitation.offer().inviter().id()).isEqualTo(RuleScene.INVITER);

        scene.mayDo(Set.of());
        renewal.prepare(invitation);
        assertThat(invitation.offer().inviter().id()).isEqualTo(9);
        assertThat(invitation.offer().inviter().name()).isEqualTo("Colleague");
    }

    @Test
    void anUnsentEmailWithAnotherLinkIsCancelled() {
        renewal.prepare(invitation);

        verify(scene.composer).recall(invitation);
    }

    @Test
    void theDefaultValidityNeverShortensTheExpiry() {
        invitation.extend(RuleScene.NOW.plusSeconds(1));
        assertThat(renewal.end(invitation)).isEqualTo(RuleScene.NOW.plus(RuleScene.FORTNIGHT));

        invitation.extend(RuleScene.NOW.plus(Duration.ofDays(30)));
        assertThat(renewal.end(invitation)).isEqualTo(RuleScene.NOW.plus(Duration.ofDays(30)));
    }
}
