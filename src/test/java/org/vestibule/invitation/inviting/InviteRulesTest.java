package org.vestibule.invitation.inviting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.RuleScene;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.ClosedPortal;
import org.vestibule.invitation.inviting.InviteOutcome.ExpiryInThePast;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.MessageTooLong;
import org.vestibule.invitation.inviting.InviteOutcome.NoEmail;
import org.vestibule.invitation.inviting.InviteOutcome.NoInvitePage;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.InvitePageReason;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalPages.Choice;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

class InviteRulesTest {

    private final RuleScene scene = new RuleScene();
    private final InviteRules rules = InvitingParts.rules(scene);

    @Test
    void aNewContactCanBeInvited() {
        assertThat(rules.refusalsFor(scene.ada)).isEmpty();
        assertThat(rules.refusalsFor(scene.ada, scene.portal)).isEmpty();
        assertThat(rules.openInvitation(scene.ada, scene.portal)).isEmpty();
        assertThat(rules.refusalFor(request(Set.of(3L), null, null), scene.portal))
                .isEmpty();
    }

    @Test
    void allReasonsAreReportedAtOnce() {
        when(scene.ada.active()).thenReturn(false);
        scene.movesTo(null);
        when(scene.portal.closed()).thenReturn(true);
        when(scene.portal.inviteUrl()).thenReturn(null);

        assertThat(rules.refusalsFor(scene.ada)).hasExactlyElementsOfTypes(InactiveContact.class, NoEmail.class);
        assertThat(rules.refusalsFor(scene.ada, scene.portal))
                .hasExactlyElementsOfTypes(
                        InactiveContact.class, NoEmail.class, ClosedPortal.class, NoInvitePage.class);
    }

    @Test
    void aProposedAddressIsCheckedInsteadOfTheContacts() {
        var other = new EmailAddress("other@example.org");
        PortalUser taken = scene.account(50, 60);
        when(scene.members.byEmail(scene.portal, other)).thenReturn(Optional.of(taken));

        assertThat(rules.refusalsFor(scene.ada, scene.portal)).isEmpty();
        assertThat(rules.refusalsFor(scene.ada, Optional.of(other), scene.portal))
                .containsExactly(new AlreadyMember(scene.ada, scene.portal, "user50", 60));
    }

    @Test
    void aUserOfThePortalIsFoundByTheContactBeforeTheAddress() {
        PortalUser own = scene.account(50, 2);
        PortalUser another = scene.account(51, 60);
        when(scene.members.of(scene.ada)).thenReturn(List.of(own));
        when(scene.members.byEmail(scene.portal, RuleScene.ADA)).thenReturn(Optional.of(another));

        assertThat(rules.refusalsFor(scene.ada, scene.portal))
                .containsExactly(new AlreadyMember(scene.ada, scene.portal, "user50", 2));
    }

    @Test
    void anAccountInAnotherPortalDoesNotCount() {
        PortalUser elsewhere = scene.account(50, 2);
        Portal other = mock(Portal.class);
        when(other.id()).thenReturn(99L);
        when(elsewhere.portal()).thenReturn(other);
        when(scene.members.of(scene.ada)).thenReturn(List.of(elsewhere));

        assertThat(rules.refusalsFor(scene.ada, scene.portal)).isEmpty();
    }

    @Test
    void theInvitePageMustExistBePublishedAndHaveTheForm() {
        when(scene.portal.inviteUrl()).thenReturn(null);
        when(scene.portal.invitePageId()).thenReturn(5L);

        when(scene.pages.page(scene.portal, 5)).thenReturn(Optional.empty());
        assertThat(scene.links.problem(scene.portal)).contains(InvitePageReason.DELETED);
        when(scene.pages.page(scene.portal, 5)).thenReturn(Optional.of(new Choice(5, "Welcome", "welcome", false)));
        assertThat(scene.links.problem(scene.portal)).contains(InvitePageReason.UNPUBLISHED);
        when(scene.pages.page(scene.portal, 5)).thenReturn(Optional.of(new Choice(5, "Welcome", "welcome", true)));
        assertThat(scene.links.problem(scene.portal)).contains(InvitePageReason.WITHOUT_WIDGET);
        when(scene.pages.shows(5, "crmUserInvite")).thenReturn(true);
        assertThat(scene.links.problem(scene.portal)).isEmpty();
        when(scene.portal.invitePageId()).thenReturn(null);
        assertThat(scene.links.problem(scene.portal)).contains(InvitePageReason.UNSET);
    }

    @Test
    void onlyAnInvitationThatCanBeAcceptedPreventsInviting() {
        PortalInvitation open = spy(scene.invitation(scene.partner));
        when(open.id()).thenReturn(70L);
        when(scene.invitations.open(scene.ada, scene.portal)).thenReturn(Optional.of(open));
        assertThat(rules.openInvitation(scene.ada, scene.portal)).containsInstanceOf(OpenInvitation.class);

        open.extend(RuleScene.NOW);
        assertThat(rules.openInvitation(scene.ada, scene.portal)).isEmpty();
    }

    @Test
    void aRequestNeedsARole() {
        assertThat(rules.refusalFor(request(Set.of(), null, null), scene.portal))
                .containsInstanceOf(NoRole.class);
    }

    @Test
    void aMessageMayBeAsLongAsItsLimit() {
        String longest = "x".repeat(InviteRequest.MESSAGE_LIMIT);

        assertThat(rules.refusalFor(request(Set.of(3L), longest, null), scene.portal))
                .isEmpty();
        assertThat(rules.refusalFor(request(Set.of(3L), longest + "x", null), scene.portal))
                .contains(new MessageTooLong(InviteRequest.MESSAGE_LIMIT));
    }

    @Test
    void theExpiryMustBeInTheFuture() {
        assertThat(rules.refusalFor(request(Set.of(3L), null, RuleScene.NOW), scene.portal))
                .containsInstanceOf(ExpiryInThePast.class);
        assertThat(rules.refusalFor(request(Set.of(3L), null, RuleScene.NOW.plusMillis(1)), scene.portal))
                .isEmpty();
    }

    @Test
    void aRoleMustExistBelongToThePortalAndBeTheCallersToGive() {
        assertThat(rules.refusalForRole(1000, scene.portal)).containsInstanceOf(UnknownRole.class);
        assertThat(rules.refusalForRole(4, scene.portal)).contains(new RoleKept("Chief"));
        scene.caller.become(9L, "Admin", EnumSet.allOf(Right.class), PortalScope.ALL);
        assertThat(rules.refusalForRole(4, scene.portal)).isEmpty();
        Portal elsewhere = mock(Portal.class);
        when(elsewhere.id()).thenReturn(99L);
        assertThat(rules.refusalForRole(4, elsewhere)).containsInstanceOf(RoleOfAnotherPortal.class);
    }

    @Test
    void oneWrongRoleAmongSeveralIsFound() {
        assertThat(rules.refusalFor(request(Set.of(3L, 4L), null, null), scene.portal))
                .contains(new RoleKept("Chief"));
    }

    @Test
    void theRolesToChooseFromAreThoseThatTheCallerMayGive() {
        when(scene.portals.rolesOf(scene.portal)).thenReturn(List.of(scene.chief, scene.partner));

        assertThat(rules.givable(scene.portal)).containsExactly(scene.partner);
    }

    private static InviteRequest request(Set<Long> roles, String message, Instant expiresAt) {
        return new InviteRequest(2, 1, roles, null, message, expiresAt, false);
    }
}
