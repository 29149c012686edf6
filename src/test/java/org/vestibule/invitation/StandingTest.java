package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.InviteOutcome.AccessClosed;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;

class StandingTest {

    private final RuleScene scene = new RuleScene();

    private Optional<Hindrance> hindrance(PortalInvitation invitation) {
        return scene.standing.hindrance(invitation);
    }

    @Test
    void nothingStandsInTheWayOfWhatItsInviterCanGive() {
        assertThat(hindrance(scene.invitation(scene.partner))).isEmpty();
    }

    @Test
    void anAddressIsTheSameWhateverTheCaseOfItsLetters() {
        scene.movesTo(new EmailAddress("Ada@Example.ORG"));

        assertThat(hindrance(scene.invitation(scene.partner))).isEmpty();
    }

    @Test
    void whatHasToBeOutOfTheWayFirstIsTold() {
        PortalInvitation invitation = scene.invitation(scene.partner);

        scene.isDeleted(scene.partner);
        assertThat(hindrance(invitation)).contains(Hindrance.NOTHING_OFFERED);
        scene.mayDo(Set.of());
        assertThat(hindrance(invitation)).contains(Hindrance.INVITER_GONE);
        scene.movesTo(new EmailAddress("ada@example.net"));
        assertThat(hindrance(invitation)).contains(Hindrance.ADDRESS_CHANGED);
        when(scene.ada.active()).thenReturn(false);
        assertThat(hindrance(invitation)).contains(Hindrance.CONTACT_CLOSED);
        when(scene.portal.closed()).thenReturn(true);
        assertThat(hindrance(invitation)).contains(Hindrance.PORTAL_CLOSED);
    }

    @Test
    void nobodyGetsInByALinkWhoseAccessWasClosed() {
        PortalUser closed = scene.account(50, scene.ada.id());
        when(closed.active()).thenReturn(false);
        when(scene.members.byEmail(scene.portal, RuleScene.ADA)).thenReturn(Optional.of(closed));
        PortalInvitation invitation = scene.invitation(scene.partner);

        assertThat(hindrance(invitation)).contains(Hindrance.ACCESS_CLOSED);
        assertThat(scene.rules.against(scene.ada, scene.portal))
                .containsExactly(new AccessClosed(scene.ada, scene.portal, scene.ada.id()));
    }

    @Test
    void aContactWithoutAddressIsNotAtTheInvitedOne() {
        scene.movesTo(null);

        assertThat(hindrance(scene.invitation(scene.partner))).contains(Hindrance.ADDRESS_CHANGED);
    }

    @Test
    void anInviterWithEveryOtherRightMayNoLongerInvite() {
        scene.mayDo(EnumSet.complementOf(EnumSet.of(Right.INVITATIONS)));

        assertThat(scene.standing.inviterStands(scene.invitation(scene.partner)))
                .isFalse();
    }

    @Test
    void nobodyNeedsToVouchForWhatTheSystemMade() {
        PortalInvitation invitation = scene.invitationOfTheSystem(scene.chief);
        when(scene.staff.of(anyLong())).thenReturn(Set.of());

        assertThat(scene.standing.inviterStands(invitation)).isTrue();
        assertThat(scene.standing.rolesLeft(invitation)).containsExactly(scene.chief);
    }

    @Test
    void aRestrictedRoleIsLeftOnlyIfTheInviterMayGiveItNow() {
        PortalInvitation invitation = scene.invitation(scene.partner, scene.chief);

        assertThat(scene.standing.rolesLeft(invitation)).containsExactly(scene.partner);
        assertThat(scene.standing.inviterMayGive(invitation, scene.chief)).isFalse();
        scene.mayDo(EnumSet.allOf(Right.class));
        assertThat(scene.standing.rolesLeft(invitation)).containsExactlyInAnyOrder(scene.partner, scene.chief);
        assertThat(scene.standing.inviterMayGive(invitation, scene.chief)).isTrue();
    }

    @Test
    void whoMayNotInviteGivesNoRoleEither() {
        scene.mayDo(Set.of(Right.RESTRICTED_ROLES));

        assertThat(scene.standing.inviterMayGive(scene.invitation(scene.partner), scene.partner))
                .isFalse();
    }

    @Test
    void aRoleThatBelongsToAnotherPortalIsNotGiven() {
        Portal elsewhere = mock(Portal.class);
        when(elsewhere.id()).thenReturn(99L);
        when(scene.partner.portal()).thenReturn(elsewhere);

        assertThat(hindrance(scene.invitation(scene.partner))).contains(Hindrance.NOTHING_OFFERED);
    }
}
