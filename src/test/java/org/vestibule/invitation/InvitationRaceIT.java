package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.RaceGround.Invitee;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.inviting.InviteOutcome.OpenInvitation;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.mail.delivery.TestOutbox;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/**
 * Concurrent changes of one invitation or contact by the staff and the dispatchers: whichever comes first, each caller
 * gets the right outcome and nothing is half-done.
 */
@InServer
@BothDatabases
class InvitationRaceIT {

    @Inject
    RaceGround ground;

    @Inject
    Racers racers;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    TestOutbox dispatchers;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    @Test
    void ofTwoConcurrentResendsOnlyTheLastLinkWorks() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<LifecycleOutcome> outcomes = AtOnce.all(
                    List.of(() -> racers.resend(invitee.invitation()), () -> racers.resend(invitee.invitation())));

            assertThat(outcomes).hasAtLeastOneElementOfType(Done.class);
            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Done.class, OnItsWay.class));
            ground.assertInOrder(invitee.invitation());
            assertThat(look(invitee.secret())).isInstanceOf(InvitationLinkStatus.Superseded.class);
            assertThat(look(ground.newestSecret(invitee.invitation()))).isInstanceOf(InvitationLinkStatus.Valid.class);
        }
    }

    @Test
    void revokingDuringAResendLeavesNoUnsentEmail() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<LifecycleOutcome> outcomes = AtOnce.all(
                    List.of(() -> racers.resend(invitee.invitation()), () -> racers.revoke(invitee.invitation())));

            assertThat(outcomes.get(0)).isInstanceOfAny(Done.class, NoLongerOpen.class);
            assertThat(outcomes.get(1)).isInstanceOf(Done.class);
            ground.assertInOrder(invitee.invitation());
            assertThat(look(invitee.secret())).isInstanceOf(InvitationLinkStatus.Revoked.class);
        }
    }

    @Test
    void ofThreeConcurrentInvitesOfAContactOneSucceeds() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Contact contact = ground.stranger();
            InviteRequest request = racers.request(contact);

            List<InviteOutcome> outcomes = AtOnce.all(
                    List.of(() -> racers.invite(request), () -> racers.invite(request), () -> racers.invite(request)));

            assertThat(outcomes).filteredOn(OpenInvitation.class::isInstance).hasSize(2);
            assertThat(outcomes).hasAtLeastOneElementOfType(Invited.class);
            ground.assertInOrder(made(outcomes));
        }
    }

    @Test
    void ofThreeConcurrentInvitesOfAMailboxOneSucceedsAndTheOthersGetItsContact() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            String name = "m" + UUID.randomUUID();
            List<Contact> contacts = List.of(
                    make.contact(name + "@MÜNCHEN.example"),
                    make.contact(name.toUpperCase(Locale.ROOT) + "@xn--mnchen-3ya.example"),
                    make.contact("ｍ" + name.substring(1) + "@münchen.example"));

            List<InviteOutcome> outcomes = AtOnce.all(contacts.stream()
                    .<Callable<InviteOutcome>>map(contact -> () -> racers.invite(racers.request(contact)))
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
    void ofThreeConcurrentReplacementsOneInvitationStaysOpen() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());
            InviteRequest request = racers.request(invitee.contact()).replacingOpen(true);

            List<InviteOutcome> outcomes = AtOnce.all(
                    List.of(() -> racers.invite(request), () -> racers.invite(request), () -> racers.invite(request)));

            assertThat(outcomes).hasAtLeastOneElementOfType(Invited.class);
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(Invited.class, OpenInvitation.class));
            ground.assertInOrder(LongStream.concat(LongStream.of(invitee.invitation()), LongStream.of(made(outcomes)))
                    .toArray());
            assertThat(look(invitee.secret())).isInstanceOf(InvitationLinkStatus.Superseded.class);
        }
    }

    @Test
    void ofThreeDispatchersOneSendsEachEmail() throws Exception {
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            List<Contact> contacts = Stream.generate(ground::stranger).limit(4).toList();
            long[] invitations = made(contacts.stream()
                    .map(contact -> racers.invite(racers.request(contact)))
                    .toList());
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

    private InvitationLinkStatus look(String secret) {
        return acceptInvitation.look(ground.portal(), secret);
    }

    private static long[] made(List<InviteOutcome> outcomes) {
        return outcomes.stream()
                .filter(Invited.class::isInstance)
                .mapToLong(outcome -> ((Invited) outcome).invitation().id())
                .toArray();
    }
}
