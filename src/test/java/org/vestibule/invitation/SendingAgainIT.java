package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/**
 * Resending an invitation, or sending a new link instead. Each test runs in a transaction that is rolled back: the
 * dispatcher sees nothing of it, so the test acts as the dispatcher.
 */
@InServer
class SendingAgainIT {

    @Inject
    Scene scene;

    @Inject
    KnownLinks links;

    @Inject
    InviteContact inviteContact;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    NewLinkRequestService newLinkRequests;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationRepository invitations;

    @Inject
    Clock clock;

    @Test
    void aResentInvitationHasOneWorkingLink() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            String first = scene.deliver(id);

            assertThat(lifecycle.resend(id)).isInstanceOf(Done.class);
            assertThat(links.token(first).ended())
                    .as("the old link until the new one has left")
                    .isFalse();
            String second = scene.deliver(id);

            assertThat(links.token(first).ended()).isTrue();
            assertThat(links.token(second).ended()).isFalse();
            assertThat(invitations.byId(id).orElseThrow().status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.emails(id)).hasSize(2);
        });
    }

    @Test
    void resendingDoesNotShortenAnExtendedExpiry() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            Instant given = clock.instant().plus(Duration.ofDays(200));
            invitations.byId(id).orElseThrow().extend(given);

            assertThat(lifecycle.resend(id)).isInstanceOf(Done.class);

            assertThat(invitations.byId(id).orElseThrow().offer().expiresAt()).isEqualTo(given);
        });
    }

    @Test
    void resendingTwiceSendsOneEmail() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);

            assertThat(lifecycle.resend(id)).isInstanceOf(Done.class);
            assertThat(lifecycle.resend(id)).isInstanceOf(OnItsWay.class);
            assertThat(scene.emails(id)).hasSize(2);
        });
    }

    @Test
    void aFailedInvitationIsResentToTheContactsPresentAddress() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            String misdirected = scene.deliver(id);
            mail.failed(scene.newestEmail(id));
            assertThat(invitations.byId(id).orElseThrow().status()).isEqualTo(InvitationStatus.SEND_FAILED);
            move(contact, "corrected-" + contact.id() + "@example.org");

            assertThat(lifecycle.resend(id)).isInstanceOf(Done.class);

            assertThat(scene.newestEmail(id).recipient()).startsWith("corrected-");
            assertThat(links.token(misdirected).ended())
                    .as("a link that went elsewhere ends at once")
                    .isTrue();
        });
    }

    @Test
    void theReasonsAgainstInvitingPreventResending() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            scene.stored(contact).deactivate("Tess", clock.instant());

            var ineligible = (Ineligible) lifecycle.resend(id);

            assertThat(ineligible.reason()).isInstanceOf(InactiveContact.class);
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void aNewLinkAfterTheEndComesFromANewInvitationWithTheRemainingRoles() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        Set<Long> both = Set.of(
                scene.role(portal, "partner").id(), scene.role(portal, "buyer").id());
        scene.rolledBack(() -> {
            long id = id(inviteContact.invite(InviteRequest.of(contact.id(), portal.id(), both)));
            scene.deliver(id);
            lifecycle.revoke(id);
            invitations.byId(id).orElseThrow().askForNewLink(clock.instant());
            scene.remove(scene.role(portal, "buyer"));

            var done = (Done) newLinkRequests.send(id);

            assertThat(done.invitation().id()).isNotEqualTo(id);
            assertThat(done.invitation().roleNames()).containsExactly("Partner");
        });
    }

    @Test
    void aNewLinkBelongsToTheOpenInvitation() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long old = scene.invited(contact, portal);
            long open = id(inviteContact.invite(scene.request(contact, portal).replacingOpen(true)));
            scene.deliver(open);

            var done = (Done) newLinkRequests.send(old);

            assertThat(done.invitation().id()).isEqualTo(open);
            assertThat(scene.emails(open)).hasSize(2);
        });
    }

    private static long id(InviteOutcome outcome) {
        return ((Invited) outcome).invitation().id();
    }

    private void move(Contact contact, String address) {
        Contact stored = scene.stored(contact);
        ContactDetails was = stored.details();
        stored.change(
                new ContactDetails(
                        was.firstName(),
                        was.lastName(),
                        EmailAddress.parse(address),
                        was.phone(),
                        was.jobTitle(),
                        was.company(),
                        was.locale()),
                "Tess",
                clock.instant());
    }
}
