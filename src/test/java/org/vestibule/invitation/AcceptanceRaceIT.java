package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.RaceGround.Invitee;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptOutcome.Accepted;
import org.vestibule.invitation.accepting.AcceptOutcome.NotUsable;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.portal.PortalRole;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/**
 * Accepting concurrently with other acceptances and other changes of the invitation: whichever comes first, each caller
 * gets the right outcome and nothing is half-done.
 */
@InServer
@BothDatabases
class AcceptanceRaceIT {

    @Inject
    RaceGround ground;

    @Inject
    Racers racers;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationUpkeep upkeep;

    @Inject
    InvitationMaker make;

    @Inject
    Scene scene;

    @Inject
    As as;

    @RepeatedTest(2)
    void manyConcurrentAcceptancesMakeOneUser() throws Exception {
        Mailed mailed = make.mailed();

        List<AcceptOutcome> outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<AcceptOutcome>>mapToObj(i ->
                        () -> accept(mailed, new AcceptRequest("Racer", "No " + i, null, "a racing tide, boat " + i)))
                .toList());

        assertThat(outcomes)
                .filteredOn(AcceptOutcome.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(AcceptOutcome.NotUsable.class::isInstance)
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(((AcceptOutcome.NotUsable) outcome).state())
                        .isInstanceOf(InvitationLinkStatus.Used.class));
        assertThat(make.usersOf(mailed.portal())).hasSize(1);
    }

    @RepeatedTest(2)
    void theSameFormSentManyTimesAtOnceIsAcceptedOnce() throws Exception {
        Mailed mailed = make.mailed();
        var form = new AcceptRequest("Ada", "Byron", null, "harbour lights at nine");

        List<AcceptOutcome> outcomes = AtOnce.all(IntStream.range(0, 4)
                .<Callable<AcceptOutcome>>mapToObj(i -> () -> accept(mailed, form))
                .toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(AcceptOutcome.Accepted.class));
        assertThat(make.usersOf(mailed.portal())).hasSize(1);
    }

    @Test
    void ofTwoConcurrentAcceptancesOneSucceeds() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<AcceptOutcome> outcomes = AtOnce.all(List.of(
                    () -> accept(invitee, "racing tides at dusk"), () -> accept(invitee, "a racing wind at dusk")));

            assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> state(outcome) instanceof InvitationLinkStatus.Used)
                    .hasSize(1);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingAndRevokingAtOnceHasOneOutcome() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(
                    List.of(() -> accept(invitee, "racing tides at dusk"), () -> racers.revoke(invitee.invitation())));

            if (outcomes.get(0) instanceof Accepted) {
                assertThat(outcomes.get(1)).isInstanceOf(NoLongerOpen.class);
            } else {
                assertThat(state(outcomes.get(0))).isInstanceOf(InvitationLinkStatus.Revoked.class);
                assertThat(outcomes.get(1)).isInstanceOf(Done.class);
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingDuringAResendAlwaysLeavesAWorkingLinkOrAnAccount() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(
                    List.of(() -> accept(invitee, "racing tides at dusk"), () -> racers.resend(invitee.invitation())));

            ground.assertInOrder(invitee.invitation());
            if (!(outcomes.get(0) instanceof Accepted)) {
                assertThat(state(outcomes.get(0))).isInstanceOf(InvitationLinkStatus.Superseded.class);
                var renewed =
                        new Invitee(invitee.contact(), invitee.invitation(), ground.newestSecret(invitee.invitation()));
                assertThat(accept(renewed, "racing tides at dusk")).isInstanceOf(Accepted.class);
                ground.assertInOrder(invitee.invitation());
            }
            assertThat(outcomes.get(1)).isInstanceOfAny(Done.class, NoLongerOpen.class);
        }
    }

    @Test
    void acceptingDuringAReplacementMakesAtMostOneUser() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            InviteRequest request = racers.request(invitee.contact()).replacingOpen(true);

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tides at dusk"), () -> racers.invite(request)));

            if (outcomes.get(0) instanceof Accepted) {
                assertThat(outcomes.get(1)).isInstanceOf(AlreadyMember.class);
            } else {
                assertThat(state(outcomes.get(0))).isInstanceOf(InvitationLinkStatus.Superseded.class);
                assertThat(outcomes.get(1))
                        .isInstanceOfSatisfying(
                                Invited.class,
                                invited -> ground.await(invited.invitation().id()));
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingDuringTheDeletionOfARoleGivesTheOther() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            PortalRole doomed = make.role(ground.portal(), "doomed-" + round);
            Invitee invitee = ground.invitee(ground.partner(), doomed);

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tides at dusk"), () -> remove(doomed)));

            assertThat(outcomes.get(0)).isInstanceOf(Accepted.class);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingAtTheExpiryIsOnTimeOrTooLate() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            scene.endSoon(invitee.invitation(), round % 30);

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tides at dusk"), this::sweepUntilOver));

            if (!(outcomes.get(0) instanceof Accepted)) {
                assertThat(state(outcomes.get(0))).isInstanceOf(InvitationLinkStatus.Expired.class);
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    private AcceptOutcome accept(Mailed mailed, AcceptRequest form) {
        return as.someoneWith(Set.of(), () -> acceptInvitation.accept(mailed.portal(), mailed.secret(), form));
    }

    private AcceptOutcome accept(Invitee invitee, String password) {
        return as.someoneWith(
                Set.of(),
                () -> acceptInvitation.accept(
                        ground.portal(), invitee.secret(), new AcceptRequest("Ada", "Byron", null, password)));
    }

    private static InvitationLinkStatus state(Object outcome) {
        return outcome instanceof NotUsable unusable ? unusable.state() : null;
    }

    /** As for an invitation that is made while its role is being deleted. */
    private PortalRole remove(PortalRole role) {
        make.removeRole(role);
        return role;
    }

    private Integer sweepUntilOver() {
        return as.system(() -> {
            int marked = 0;
            for (int sweep = 0; sweep < 10; sweep++) {
                marked += WholeSweep.of(upkeep.expiry()).done();
            }
            return marked;
        });
    }
}
