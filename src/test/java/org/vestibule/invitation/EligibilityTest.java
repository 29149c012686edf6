package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.inviting.InviteOutcome.AccessClosed;
import org.vestibule.invitation.inviting.InvitingParts;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

class EligibilityTest {

    private final RuleScene scene = new RuleScene();

    private Optional<IneligibilityReason> ineligibility(PortalInvitation invitation) {
        return scene.eligibility.ineligibility(invitation);
    }

    @Test
    void anOfferThatTheInviterCanGiveIsEligible() {
        assertThat(ineligibility(scene.invitation(scene.partner))).isEmpty();
    }

    @Test
    void addressesAreComparedIgnoringCase() {
        scene.movesTo(new EmailAddress("Ada@Example.ORG"));

        assertThat(ineligibility(scene.invitation(scene.partner))).isEmpty();
    }

    @Test
    void theReasonThatMustBeResolvedFirstIsReported() {
        PortalInvitation invitation = scene.invitation(scene.partner);

        scene.isDeleted(scene.partner);
        assertThat(ineligibility(invitation)).contains(IneligibilityReason.NOTHING_OFFERED);
        scene.mayDo(Set.of());
        assertThat(ineligibility(invitation)).contains(IneligibilityReason.INVITER_GONE);
        scene.movesTo(new EmailAddress("ada@example.net"));
        assertThat(ineligibility(invitation)).contains(IneligibilityReason.ADDRESS_CHANGED);
        when(scene.ada.active()).thenReturn(false);
        assertThat(ineligibility(invitation)).contains(IneligibilityReason.CONTACT_CLOSED);
        when(scene.portal.closed()).thenReturn(true);
        assertThat(ineligibility(invitation)).contains(IneligibilityReason.PORTAL_CLOSED);
    }

    @Test
    void closedAccessPreventsAccepting() {
        PortalUser closed = scene.account(50, scene.ada.id());
        when(closed.active()).thenReturn(false);
        when(scene.members.byEmail(scene.portal, RuleScene.ADA)).thenReturn(Optional.of(closed));
        PortalInvitation invitation = scene.invitation(scene.partner);

        assertThat(ineligibility(invitation)).contains(IneligibilityReason.ACCESS_CLOSED);
        assertThat(InvitingParts.rules(scene).refusalsFor(scene.ada, scene.portal))
                .containsExactly(new AccessClosed(scene.ada, scene.portal, scene.ada.id()));
    }

    @Test
    void aContactWithoutAddressIsNotAtTheInvitedAddress() {
        scene.movesTo(null);

        assertThat(ineligibility(scene.invitation(scene.partner))).contains(IneligibilityReason.ADDRESS_CHANGED);
    }

    @Test
    void anInviterWithEveryOtherRightMayNoLongerInvite() {
        scene.mayDo(EnumSet.complementOf(EnumSet.of(Right.INVITATIONS)));

        assertThat(scene.eligibility.inviterStands(scene.invitation(scene.partner)))
                .isFalse();
    }

    @Test
    void anInvitationByTheSystemNeedsNoInviter() {
        PortalInvitation invitation = scene.invitationOfTheSystem(scene.chief);
        when(scene.staff.of(anyLong(), any())).thenReturn(Set.of());

        assertThat(scene.eligibility.inviterStands(invitation)).isTrue();
        assertThat(scene.eligibility.rolesLeft(invitation)).containsExactly(scene.chief);
    }

    @Test
    void aRestrictedRoleIsLeftOnlyIfTheInviterMayGiveItNow() {
        PortalInvitation invitation = scene.invitation(scene.partner, scene.chief);

        assertThat(scene.eligibility.rolesLeft(invitation)).containsExactly(scene.partner);
        assertThat(scene.eligibility.inviterMayGive(invitation, scene.chief)).isFalse();
        scene.mayDo(EnumSet.allOf(Right.class));
        assertThat(scene.eligibility.rolesLeft(invitation)).containsExactlyInAnyOrder(scene.partner, scene.chief);
        assertThat(scene.eligibility.inviterMayGive(invitation, scene.chief)).isTrue();
    }

    @Test
    void anInviterWithoutTheRightGivesNoRole() {
        scene.mayDo(Set.of(Right.RESTRICTED_ROLES));

        assertThat(scene.eligibility.inviterMayGive(scene.invitation(scene.partner), scene.partner))
                .isFalse();
    }

    @Test
    void aRoleThatBelongsToAnotherPortalIsNotGiven() {
        Portal elsewhere = mock(Portal.class);
        when(elsewhere.id()).thenReturn(99L);
        when(scene.partner.portal()).thenReturn(elsewhere);

        assertThat(ineligibility(scene.invitation(scene.partner))).contains(IneligibilityReason.NOTHING_OFFERED);
    }
}
