package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.AcceptOutcome.Accepted;
import org.vestibule.invitation.AcceptOutcome.NotUsable;
import org.vestibule.invitation.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.InviteOutcome.Invited;
import org.vestibule.invitation.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.LifecycleOutcome.Done;
import org.vestibule.invitation.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.RaceGround.Invitee;
import org.vestibule.mail.TestOutbox;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.RoleChange;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** People and the dispatcher at one invitation at the same moment: whoever wins, each hears of it and nothing is half-done. */
@InServer
@BothDatabases
class InvitationRaceIT {

    @Inject
    RaceGround ground;

    @Inject
    AcceptInvitation acceptance;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    Inviting inviting;

    @Inject
    ExpirySweep expiry;

    @Inject
    PortalRoles roles;

    @Inject
    TestOutbox dispatchers;

    @Inject
    InvitationMaker make;

    @Inject
    Scene scene;

    @Inject
    As as;

    @Test
    void ofTwoWhoAcceptOneDoes() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<AcceptOutcome> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tide"), () -> accept(invitee, "racing wind")));

            assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> state(outcome) instanceof LinkState.Used)
                    .hasSize(1);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingAndRevokingEndAsOneOfThem() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tide"), () -> revoke(invitee.invitation())));

            if (outcomes.get(0) instanceof Accepted) {
                assertThat(outcomes.get(1)).isInstanceOf(NoLongerOpen.class);
            } else {
                assertThat(state(outcomes.get(0))).isInstanceOf(LinkState.Revoked.class);
                assertThat(outcomes.get(1)).isInstanceOf(Done.class);
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingWhileTheLinkIsSentAnewAlwaysLeavesAWayIn() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes =
                    AtOnce.all(List.of(() -> accept(invitee, "racing tide"), () -> resend(invitee.invitation())));

            ground.assertInOrder(invitee.invitation());
            if (!(outcomes.get(0) instanceof Accepted)) {
                assertThat(state(outcomes.get(0))).isInstanceOf(LinkState.Superseded.class);
                var renewed =
                        new Invitee(invitee.contact(), invitee.invitation(), ground.newestSecret(invitee.invitation()));
                assertThat(accept(renewed, "racing tide")).isInstanceOf(Accepted.class);
                ground.assertInOrder(invitee.invitation());
            }
            assertThat(outcomes.get(1)).isInstanceOfAny(Done.class, NoLongerOpen.class);
        }
    }

    @Test
    void ofTwoWhoSendAgainTheLastLinkLivesAlone() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<LifecycleOutcome> outcomes =
                    AtOnce.all(List.of(() -> resend(invitee.invitation()), () -> resend(invitee.invitation())));

            assertThat(outcomes).hasAtLeastOneElementOfType(Done.class);
            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Done.class, OnItsWay.class));
            ground.assertInOrder(invitee.invitation());
            assertThat(look(invitee.secret())).isInstanceOf(LinkState.Superseded.class);
            assertThat(look(ground.newestSecret(invitee.invitation()))).isInstanceOf(LinkState.Valid.class);
        }
    }

    @Test
    void revokingWhileItIsSentAgainKeepsNothingOnItsWay() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<LifecycleOutcome> outcomes =
                    AtOnce.all(List.of(() -> resend(invitee.invitation()), () -> revoke(invitee.invitation())));

            assertThat(outcomes.get(0)).isInstanceOfAny(Done.class, NoLongerOpen.class);
            assertThat(outcomes.get(1)).isInstanceOf(Done.class);
            ground.assertInOrder(invitee.invitation());
            assertThat(look(invitee.secret())).isInstanceOf(LinkState.Revoked.class);
        }
    }

    @Test
    void ofThreeWhoInviteOneContactOneDoes() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Contact contact = ground.stranger();
            InviteRequest request = request(contact);

            List<InviteOutcome> outcomes =
                    AtOnce.all(List.of(() -> invite(request), () -> invite(request), () -> invite(request)));

            assertThat(outcomes).filteredOn(OpenInvitation.class::isInstance).hasSize(2);
            assertThat(outcomes).hasAtLeastOneElementOfType(Invited.class);
            ground.assertInOrder(made(outcomes));
        }
    }

    @Test
    void ofThreeWhoInviteContactsWithOneMailboxOneDoesAndTheOthersHearWhoHasIt() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            String name = "m" + UUID.randomUUID();
            List<Contact> contacts = List.of(
                    make.contact(name + "@MÜNCHEN.example"),
                    make.contact(name.toUpperCase(Locale.ROOT) + "@xn--mnchen-3ya.example"),
                    make.contact("ｍ" + name.substring(1) + "@münchen.example"));

            List<InviteOutcome> outcomes = AtOnce.all(contacts.stream()
                    .<Callable<InviteOutcome>>map(contact -> () -> invite(request(contact)))
                    .toList());

            assertThat(outcomes).filteredOn(Invited.class::isInstance).hasSize(1);
            Invited winner = (Invited) outcomes.stream()
                    .filter(Invited.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(outcomes)
                    .filteredOn(MailboxInvited.class::isInstance)
                    .hasSize(2)
                    .allSatisfy(outcome -> assertThat(
                                    ((MailboxInvited) outcome).existing().id())
                            .isEqualTo(winner.invitation().id()));
            ground.assertInOrder(made(outcomes));
        }
    }

    @Test
    void ofThreeWhoReplaceAnInvitationOneIsLeftOpen() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            InviteRequest request = request(invitee.contact()).replacingOpen(true);

            List<InviteOutcome> outcomes =
                    AtOnce.all(List.of(() -> invite(request), () -> invite(request), () -> invite(request)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Invited.class);
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Invited.class, OpenInvitation.class));
            ground.assertInOrder(LongStream.concat(LongStream.of(invitee.invitation()), LongStream.of(made(outcomes)))
                    .toArray());
            assertThat(look(invitee.secret())).isInstanceOf(LinkState.Superseded.class);
        }
    }

    @Test
    void acceptingWhileAnotherInvitationReplacesItMakesAtMostOneUser() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            InviteRequest request = request(invitee.contact()).replacingOpen(true);

            List<Object> outcomes = AtOnce.all(List.of(() -> accept(invitee, "racing tide"), () -> invite(request)));

            if (outcomes.get(0) instanceof Accepted) {
                assertThat(outcomes.get(1)).isInstanceOf(AlreadyMember.class);
            } else {
                assertThat(state(outcomes.get(0))).isInstanceOf(LinkState.Superseded.class);
                assertThat(outcomes.get(1))
                        .isInstanceOfSatisfying(
                                Invited.class,
                                invited -> ground.await(invited.invitation().id()));
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingWhileOneOfTwoRolesIsDeletedGivesTheOther() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            PortalRole doomed = make.role(ground.portal(), "doomed-" + round);
            Invitee invitee = ground.invitee(ground.partner(), doomed);

            List<Object> outcomes = AtOnce.all(List.of(() -> accept(invitee, "racing tide"), () -> delete(doomed)));

            assertThat(outcomes.get(0)).isInstanceOf(Accepted.class);
            assertThat(outcomes.get(1)).isInstanceOf(RoleChange.Done.class);
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void acceptingWhileTheTimeEndsIsOnTimeOrTooLate() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            scene.endSoon(invitee.invitation(), round % 30);

            List<Object> outcomes = AtOnce.all(List.of(() -> accept(invitee, "racing tide"), this::sweepUntilOver));

            if (!(outcomes.get(0) instanceof Accepted)) {
                assertThat(state(outcomes.get(0))).isInstanceOf(LinkState.Expired.class);
            }
            ground.assertInOrder(invitee.invitation());
        }
    }

    @Test
    void ofThreeDispatchersOneSendsEachEmail() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            List<Contact> contacts = Stream.generate(ground::stranger).limit(4).toList();
            long[] invitations = made(
                    contacts.stream().map(contact -> invite(request(contact))).toList());
            List<Long> emails = Arrays.stream(invitations)
                    .mapToObj(id -> ground.emails(id).get(0).id())
                    .toList();
            Callable<Void> dispatcher = () -> as.system(() -> {
                emails.forEach(dispatchers::attempt);
                return null;
            });

            AtOnce.all(List.of(dispatcher, dispatcher));

            ground.assertInOrder(invitations);
        }
    }

    private AcceptOutcome accept(Invitee invitee, String password) {
        return as.someoneWith(
                Set.of(),
                () -> acceptance.accept(
                        ground.portal(), invitee.secret(), new AcceptForm("Ada", "Byron", null, password)));
    }

    private LinkState look(String secret) {
        return acceptance.look(ground.portal(), secret);
    }

    private static LinkState state(Object outcome) {
        return outcome instanceof NotUsable unusable ? unusable.state() : null;
    }

    private LifecycleOutcome revoke(long invitation) {
        return as.system(() -> lifecycle.revoke(invitation));
    }

    private LifecycleOutcome resend(long invitation) {
        return as.system(() -> lifecycle.resend(invitation));
    }

    private InviteOutcome invite(InviteRequest request) {
        return as.system(() -> inviting.invite(request));
    }

    private RoleChange delete(PortalRole role) {
        return as.system(() -> roles.delete(ground.portal().id(), role.id()));
    }

    private Integer sweepUntilOver() {
        return as.system(() -> {
            int marked = 0;
            for (int sweep = 0; sweep < 10; sweep++) {
                marked += WholeSweep.of(expiry).done();
            }
            return marked;
        });
    }

    private InviteRequest request(Contact contact) {
        return InviteRequest.of(
                contact.id(), ground.portal().id(), Set.of(ground.partner().id()));
    }

    private static long[] made(List<InviteOutcome> outcomes) {
        return outcomes.stream()
                .filter(Invited.class::isInstance)
                .mapToLong(outcome -> ((Invited) outcome).invitation().id())
                .toArray();
    }
}
