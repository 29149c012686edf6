package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InviteOutcome.InactiveContact;
import org.vestibule.invitation.InviteOutcome.NoEmail;
import org.vestibule.invitation.InviteOutcome.NoRole;
import org.vestibule.security.Right;

class LinkRenewalTest {

    private final RuleScene scene = new RuleScene();
    private final PortalInvitation invitation = scene.invitation(scene.partner);

    @Test
    void aLinkCanBeGivenWhereNothingStandsInTheWay() {
        assertThat(scene.renewal.against(invitation)).isEmpty();
    }

    @Test
    void whatStandsInTheWayOfInvitingStandsInTheWay() {
        when(scene.ada.active()).thenReturn(false);

        assertThat(scene.renewal.against(invitation)).containsInstanceOf(InactiveContact.class);
    }

    @Test
    void anAddressThatIsOnlyThoughtOfIsEnough() {
        scene.movesTo(null);

        assertThat(scene.renewal.against(invitation)).containsInstanceOf(NoEmail.class);
        assertThat(scene.renewal.against(invitation, Optional.of(RuleScene.ADA)))
                .isEmpty();
    }

    @Test
    void withoutARoleNoLinkIsGiven() {
        scene.isDeleted(scene.partner);

        assertThat(scene.renewal.against(invitation)).containsInstanceOf(NoRole.class);
    }

    @Test
    void whereTheInviterIsGoneWhatTheCallerMayGiveCounts() {
        PortalInvitation restricted = scene.invitation(scene.chief);
        scene.mayDo(Set.of());

        assertThat(scene.renewal.against(restricted)).containsInstanceOf(NoRole.class);
        scene.caller.become(9L, "Admin", EnumSet.allOf(Right.class));
        assertThat(scene.renewal.against(restricted)).isEmpty();
    }

    @Test
    void whereTheInviterStandsWhatTheCallerMayGiveDoesNotCount() {
        scene.caller.become(9L, "Admin", EnumSet.allOf(Right.class));

        assertThat(scene.renewal.against(scene.invitation(scene.chief))).containsInstanceOf(NoRole.class);
    }

    @Test
    void theCallerAnswersWhereTheInviterCannotAnyMore() {
        scene.renewal.prepare(invitation);
        assertThat(invitation.invitedById()).isEqualTo(RuleScene.INVITER);

        scene.mayDo(Set.of());
        scene.renewal.prepare(invitation);
        assertThat(invitation.invitedById()).isEqualTo(9);
        assertThat(invitation.invitedByName()).isEqualTo("Colleague");
    }

    @Test
    void anEmailWithAnotherLinkThatHasNotLeftIsTakenBack() {
        scene.renewal.prepare(invitation);

        verify(scene.composer).recall(invitation);
    }

    @Test
    void thereIsAsMuchTimeAsUsualOrMoreWhereSomebodyGaveMore() {
        invitation.extend(RuleScene.NOW.plusSeconds(1));
        assertThat(scene.renewal.end(invitation)).isEqualTo(RuleScene.NOW.plus(RuleScene.FORTNIGHT));

        invitation.extend(RuleScene.NOW.plus(Duration.ofDays(30)));
        assertThat(scene.renewal.end(invitation)).isEqualTo(RuleScene.NOW.plus(Duration.ofDays(30)));
    }
}
