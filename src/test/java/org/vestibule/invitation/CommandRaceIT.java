package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.RaceGround.Invitee;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptOutcome.Accepted;
import org.vestibule.invitation.accepting.AcceptOutcome.NotUsable;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.link.InvitationLinkResolver;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.portal.PortalRole;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The staff's commands that change an open invitation, while it is accepted or expires. */
@InServer
@BothDatabases
class CommandRaceIT {

    @Inject
    RaceGround ground;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationChanges changes;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationLinkResolver links;

    @Inject
    InvitationMaker make;

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    Scene scene;

    @Inject
    As as;

    @Test
    void extendingAtTheExpiryIsOnTimeOrTooLate() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            scene.endSoon(invitee.invitation(), round % 30);

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> as.system(() -> changes.extend(invitee.invitation())), this::sweep));

            ground.assertInOrder(invitee.invitation());
            AcceptOutcome accepting = accept(invitee);
            if (outcomes.get(0) instanceof Done) {
                assertThat(accepting).isInstanceOf(Accepted.class);
            } else {
                assertThat(outcomes.get(0)).isInstanceOf(NoLongerOpen.class);
                assertThat(((NotUsable) accepting).state()).isInstanceOf(InvitationLinkStatus.Expired.class);
            }
        }
    }

    @Test
    void acceptingDuringAChangeOfRoleGivesTheRoleOfTheInvitation() throws Exception {
        PortalRole buyer = scene.role(ground.portal(), "buyer");
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(List.of(
                    () -> accept(invitee),
                    () -> as.system(() -> changes.changeRole(invitee.invitation(), buyer.id()))));

            assertThat(outcomes.get(0)).isInstanceOf(Accepted.class);
            assertThat(outcomes.get(1)).isInstanceOfAny(Done.class, NoLongerOpen.class);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void aLinkToAFormerAddressDoesNotWorkDuringAResend() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            make.move(invitee.contact(), InvitationMaker.someEmail());

            List<Object> outcomes = AtOnce.all(
                    List.of(() -> accept(invitee), () -> as.system(() -> lifecycle.resend(invitee.invitation()))));

            assertThat(outcomes.get(0)).isInstanceOf(NotUsable.class);
            assertThat(outcomes.get(1)).isInstanceOf(Done.class);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void aLinkCopiedDuringAcceptanceIsTooLateOrTheOnlyWorkingLink() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(
                    List.of(() -> accept(invitee), () -> as.system(() -> lifecycle.copyLink(invitee.invitation()))));

            if (outcomes.get(1) instanceof LinkMade made) {
                assertThat(outcomes.get(0)).isInstanceOf(NotUsable.class);
                assertThat(accept(secret(made))).isInstanceOf(Accepted.class);
            } else {
                assertThat(outcomes.get(1)).isInstanceOf(NoLongerOpen.class);
                assertThat(outcomes.get(0)).isInstanceOf(Accepted.class);
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void ofConcurrentlyCopiedAndSentLinksOneWorks() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            Callable<Object> copy = () -> as.system(() -> lifecycle.copyLink(invitee.invitation()));

            List<Object> outcomes =
                    AtOnce.all(List.of(copy, copy, () -> as.system(() -> lifecycle.resend(invitee.invitation()))));

            assertThat(outcomes.get(2)).isInstanceOf(Done.class);
            ground.assertInOrder(invitee.invitation());
            assertThat(Stream.concat(
                            outcomes.stream().filter(LinkMade.class::isInstance).map(made -> secret((LinkMade) made)),
                            ground.secrets(invitee.invitation())))
                    .filteredOn(link -> links.read(ground.portal(), link) instanceof InvitationLinkStatus.Valid)
                    .hasSize(1);
        }
    }

    private static String secret(LinkMade made) {
        return Scene.secret(made.link());
    }

    private AcceptOutcome accept(Invitee invitee) {
        return accept(invitee.secret());
    }

    private AcceptOutcome accept(String secret) {
        return as.someoneWith(
                Set.of(),
                () -> acceptInvitation.accept(
                        ground.portal(), secret, new AcceptRequest("Ada", "Byron", null, "racing tides at dusk")));
    }

    private Integer sweep() {
        return as.system(() -> {
            int marked = 0;
            for (int sweep = 0; sweep < 10; sweep++) {
                marked += WholeSweep.of(upkeep.expiry()).done();
            }
            return marked;
        });
    }
}
