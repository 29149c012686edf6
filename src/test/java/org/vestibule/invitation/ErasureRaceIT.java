package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRepository;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.contact.ErasureOutcome;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.invitation.RaceGround.Invitee;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptOutcome.Accepted;
import org.vestibule.invitation.accepting.AcceptOutcome.NotUsable;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/**
 * Erasing a contact's data concurrently with other changes. Whichever comes first, no personal data is left afterwards:
 * {@code Invariants} looks for an address, a link, a text or a way to sign in.
 */
@InServer
@BothDatabases
class ErasureRaceIT {

    private static final int ROUNDS = Math.max(1, RaceGround.ROUNDS / 2);

    @Inject
    RaceGround ground;

    @Inject
    ErasePersonalData erasure;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    ContactService contacts;

    @Inject
    ContactRepository directory;

    @Inject
    Scene scene;

    @Inject
    As as;

    @Test
    void acceptingDuringErasureLeavesNoPersonalData() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(List.of(
                    () -> accept(invitee),
                    () -> erase(invitee.contact()),
                    () -> edit(invitee.contact()),
                    () -> erase(invitee.contact())));

            assertThat(outcomes.get(0)).isInstanceOfAny(Accepted.class, NotUsable.class);
            assertThat(outcomes).hasAtLeastOneElementOfType(ErasureOutcome.Erased.class);
            assertThat(outcomes.get(2)).isInstanceOf(SaveContactOutcome.class);
            assertErased(invitee);
        }
    }

    @Test
    void anEmailSentDuringErasureLeavesNoPersonalData() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Invitee invitee = ground.invitee(ground.partner());

            List<Object> outcomes = AtOnce.all(List.of(
                    () -> as.system(() -> lifecycle.resend(invitee.invitation())), () -> erase(invitee.contact())));

            assertThat(outcomes.get(0)).isInstanceOfAny(Done.class, NoLongerOpen.class);
            assertThat(outcomes.get(1)).isInstanceOf(ErasureOutcome.Erased.class);
            assertErased(invitee);
        }
    }

    @Test
    void invitingDuringErasureLeavesNoInvitation() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Contact contact = ground.stranger();

            List<Object> outcomes = AtOnce.all(
                    List.of(() -> scene.invite(scene.request(contact, ground.portal())), () -> erase(contact)));

            assertThat(outcomes.get(0)).isInstanceOfAny(Invited.class, InactiveContact.class);
            assertThat(outcomes.get(1)).isInstanceOf(ErasureOutcome.Erased.class);
            ground.assertInOrder(
                    outcomes.get(0) instanceof Invited invited
                            ? new long[] {invited.invitation().id()}
                            : new long[0]);
            assertThat(scene.stored(contact).erased()).isTrue();
        }
    }

    private void assertErased(Invitee invitee) {
        ground.assertInOrder(invitee.invitation());
        Contact left = scene.stored(invitee.contact());
        assertThat(left.erased()).isTrue();
        assertThat(left.name()).isEqualTo("#" + left.id());
    }

    private AcceptOutcome accept(Invitee invitee) {
        return as.someoneWith(
                Set.of(),
                () -> acceptInvitation.accept(
                        ground.portal(),
                        invitee.secret(),
                        new AcceptRequest("Ida", "Byron", null, "racing tides at dusk")));
    }

    private ErasureOutcome erase(Contact contact) {
        return as.system(() -> erasure.of(contact.id()));
    }

    private SaveContactOutcome edit(Contact contact) {
        return as.system(() -> contacts.change(
                contact.id(),
                directory.byId(contact.id()).orElseThrow().version(),
                ContactRequest.of(contact.details()).with(ContactField.PHONE, "0123")));
    }
}
