package org.vestibule.invitation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.InvitationToken;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.RuleScene;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.text.EmailAddress;

class InvitationLinkResolverTest {

    private static final String SECRET = "secret";

    private final RuleScene scene = new RuleScene();
    private final LinkQuery query = mock(LinkQuery.class);
    private final InvitationLinkResolver reader =
            new InvitationLinkResolver(scene.invitations, query, scene.eligibility, scene.clock);
    private final PortalInvitation invitation = scene.invitation(scene.partner);
    private final InvitationToken token = mock(InvitationToken.class);

    @BeforeEach
    void aLinkThatWasSent() {
        when(token.invitation()).thenReturn(invitation);
        when(scene.invitations.byToken(SECRET)).thenReturn(Optional.of(token));
        invitation.sent(RuleScene.NOW);
    }

    private InvitationLinkStatus read() {
        return reader.read(scene.portal, SECRET);
    }

    @Test
    void aLinkOfAnOpenInvitationWorks() {
        assertThat(read()).isEqualTo(new InvitationLinkStatus.Valid("Ada", "Byron", RuleScene.ADA, "Ines Inviter"));
        assertThat(reader.invitee(scene.portal, SECRET)).contains("Ada Byron");
        assertThat(reader.inviter(scene.portal, SECRET))
                .contains(new InviterInfo("Ines Inviter", "Hello", RuleScene.NOW));
    }

    @Test
    void aSecretThatWasNeverSentIsUnknown() {
        assertThat(reader.read(scene.portal, "another")).isEqualTo(new InvitationLinkStatus.Unknown());
        assertThat(reader.invitee(scene.portal, "another")).isEmpty();
        assertThat(reader.inviter(scene.portal, "another")).isEmpty();
    }

    private LinkFacts facts(InvitationStatus status, Instant expiresAt, boolean replaced, Boolean accountActive) {
        return new LinkFacts(
                1L,
                "harbour",
                status,
                expiresAt,
                replaced,
                Locale.GERMAN,
                RuleScene.ADA,
                "Ada",
                "Byron",
                "Ines Inviter",
                RuleScene.INVITER,
                false,
                true,
                true,
                Optional.ofNullable(accountActive),
                List.of(false));
    }

    private Optional<OpenedLink> opened(LinkFacts facts) {
        when(query.facts(SECRET)).thenReturn(Optional.of(facts));
        return reader.open("harbour", SECRET);
    }

    @Test
    void onlyALinkThatCanBeAcceptedIsOpened() {
        Instant later = RuleScene.NOW.plusSeconds(1);

        assertThat(opened(facts(InvitationStatus.SENT, later, false, null)))
                .contains(new OpenedLink(
                        new InvitationLinkStatus.Valid("Ada", "Byron", RuleScene.ADA, "Ines Inviter"), Locale.GERMAN));
        assertThat(reader.open("elsewhere", SECRET)).isEmpty();
        assertThat(reader.open("harbour", "another")).isEmpty();
        assertThat(opened(facts(InvitationStatus.REVOKED, later, false, null))).isEmpty();
        assertThat(opened(facts(InvitationStatus.SENT, RuleScene.NOW, false, null)))
                .isEmpty();
        assertThat(opened(facts(InvitationStatus.SENT, later, true, null))).isEmpty();
        assertThat(opened(facts(InvitationStatus.SENT, later, false, true))).isEmpty();
        assertThat(opened(facts(InvitationStatus.SENT, later, false, false))).isEmpty();
        scene.mayDo(Set.of());
        assertThat(opened(facts(InvitationStatus.SENT, later, false, null))).isEmpty();
    }

    @Test
    void aLinkRevealsNothingInAnotherPortal() {
        Portal elsewhere = mock(Portal.class);
        when(elsewhere.key()).thenReturn("elsewhere");

        assertThat(reader.read(elsewhere, SECRET)).isEqualTo(new InvitationLinkStatus.OtherPortal());
        assertThat(reader.invitee(elsewhere, SECRET)).isEmpty();
    }

    @Test
    void aLinkThatANewerOneReplacedIsSuperseded() {
        when(token.ended()).thenReturn(true);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Superseded());
    }

    @Test
    void anEndedInvitationHasTheStatusOfItsEnd() {
        invitation.revoke(RuleScene.NOW);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Revoked());
        assertThat(reader.inviter(scene.portal, SECRET)).isEmpty();
    }

    @Test
    void aReplacedInvitationIsSuperseded() {
        invitation.supersede(RuleScene.NOW);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Superseded());
    }

    @Test
    void anAcceptedInvitationHasNoAccountAfterItsDeletion() {
        invitation.accept(null, Optional.empty(), RuleScene.NOW);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.Used(null));
    }

    @Test
    void anAcceptedInvitationHasItsAccount() {
        PortalUser user = scene.account(50, 2);
        invitation.accept(user, Optional.empty(), RuleScene.NOW);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Used(50L));
    }

    @Test
    void aLinkExpiresWithOrWithoutTheExpiryTask() {
        invitation.extend(RuleScene.NOW);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.Expired(RuleScene.NOW));
        invitation.expire(RuleScene.NOW);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.Expired(RuleScene.NOW));
    }

    @Test
    void theReasonAgainstAcceptingIsReported() {
        scene.isDeleted(scene.partner);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.NothingOffered());
        scene.mayDo(EnumSet.complementOf(EnumSet.of(Right.INVITATIONS)));
        assertThat(read()).isEqualTo(new InvitationLinkStatus.InviterGone());
        scene.movesTo(new EmailAddress("ada@example.net"));
        assertThat(read()).isEqualTo(new InvitationLinkStatus.AddressChanged());
        when(scene.ada.active()).thenReturn(false);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.ContactClosed());
        when(scene.portal.closed()).thenReturn(true);
        assertThat(read()).isEqualTo(new InvitationLinkStatus.PortalClosed());
    }

    @Test
    void anExistingAccountIsFoundByTheAddress() {
        PortalUser user = scene.account(50, 60);
        when(scene.members.byEmail(scene.portal, RuleScene.ADA)).thenReturn(Optional.of(user));

        assertThat(read()).isEqualTo(new InvitationLinkStatus.AlreadyRegistered(50));
        assertThat(reader.invitee(scene.portal, SECRET)).contains("Ada Byron");
        assertThat(reader.inviter(scene.portal, SECRET)).isPresent();
    }

    /** Somebody accepts between reading the invitation and looking for an account. */
    @Test
    void anAccountMadeByAcceptingMeanwhileCountsAsUsed() {
        PortalUser user = scene.account(50, 60);
        when(scene.members.byEmail(scene.portal, RuleScene.ADA)).thenReturn(Optional.of(user));
        doAnswer(call -> {
                    invitation.accept(user, Optional.empty(), RuleScene.NOW);
                    return null;
                })
                .when(scene.invitations)
                .readAgain(invitation);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Used(50L));
    }

    @Test
    void anExistingAccountIsFoundByTheContact() {
        Portal elsewhere = mock(Portal.class);
        when(elsewhere.key()).thenReturn("elsewhere");
        PortalUser other = scene.account(51, 2);
        when(other.portal()).thenReturn(elsewhere);
        PortalUser own = scene.account(50, 2);

        when(scene.members.of(scene.ada)).thenReturn(List.of(other));
        assertThat(read()).isInstanceOf(InvitationLinkStatus.Valid.class);
        when(scene.members.of(scene.ada)).thenReturn(List.of(other, own));
        assertThat(read()).isEqualTo(new InvitationLinkStatus.AlreadyRegistered(50));
    }

    @Test
    void theSystemIsNotNamedAsInviter() {
        PortalInvitation made = scene.invitationOfTheSystem(scene.partner);
        when(token.invitation()).thenReturn(made);

        assertThat(read()).isEqualTo(new InvitationLinkStatus.Valid("Ada", "Byron", RuleScene.ADA, null));
    }

    @Test
    void aNewLinkIsOfferedOnlyIfItHelps() {
        Map<InvitationLinkStatus, Boolean> states = Map.ofEntries(
                Map.entry(new InvitationLinkStatus.Revoked(), true),
                Map.entry(new InvitationLinkStatus.Superseded(), true),
                Map.entry(new InvitationLinkStatus.Expired(RuleScene.NOW), true),
                Map.entry(new InvitationLinkStatus.NothingOffered(), true),
                Map.entry(new InvitationLinkStatus.AddressChanged(), true),
                Map.entry(new InvitationLinkStatus.InviterGone(), true),
                Map.entry(new InvitationLinkStatus.ContactClosed(), true),
                Map.entry(new InvitationLinkStatus.PortalClosed(), false),
                Map.entry(new InvitationLinkStatus.Unknown(), false),
                Map.entry(new InvitationLinkStatus.OtherPortal(), false),
                Map.entry(new InvitationLinkStatus.Used(1L), false),
                Map.entry(new InvitationLinkStatus.AlreadyRegistered(1), false));

        assertThat(Set.of(InvitationLinkStatus.class.getPermittedSubclasses())).hasSize(states.size() + 1);
        states.forEach((state, helps) ->
                assertThat(state.mayAskForNewLink()).as("%s", state).isEqualTo(helps));
    }
}
