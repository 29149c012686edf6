package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.CorrectInvitationAddress;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyBySender;
import org.vestibule.invitation.inviting.InviteOutcome.TooManyToMailbox;
import org.vestibule.mail.EmailLimitScene;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** The limits of e-mails per hour to one mailbox and by one member of staff, for every way to send an e-mail. */
@InServer
@BothDatabases
class EmailLimitIT {

    @Inject
    Scene scene;

    @Inject
    EmailLimitScene emails;

    @Inject
    ReminderScene reminders;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationChanges changes;

    @Inject
    CorrectInvitationAddress correction;

    @Inject
    NewLinkRequestService newLinkRequests;

    @Inject
    InviteContact inviteContact;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    As as;

    private Portal portal;
    private Contact contact;
    private String mailbox;

    @BeforeEach
    void somebodyWhoGotAllButOne() {
        portal = scene.portal();
        mailbox = "ada." + UUID.randomUUID() + "@example.org";
        contact = scene.contact("Ada", "Byron", mailbox);
        emails.wereSent(mailbox, null, settings.emailsPerHour().perRecipient() - 1, Duration.ofMinutes(10));
    }

    private void assertTooMany(LifecycleOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Ineligible.class, ineligible -> assertThat(ineligible.reason())
                .isInstanceOf(TooManyToMailbox.class));
    }

    @Test
    void aFullMailboxRefusesInvitingAndReportsWhenTheNextEmailCanBeSent() {
        Contact other = scene.contact("Ada", "King", mailbox.toUpperCase(Locale.ROOT));
        Portal another = scene.portal();
        scene.rolledBack(() -> {
            assertThat(inviteContact.invite(scene.request(contact, portal))).isInstanceOf(Invited.class);

            assertThat(inviteContact.invite(scene.request(other, another)))
                    .isInstanceOfSatisfying(TooManyToMailbox.class, tooMany -> {
                        assertThat(tooMany.most())
                                .isEqualTo(settings.emailsPerHour().perRecipient());
                        assertThat(tooMany.again())
                                .isBetween(
                                        clock.instant().plus(Duration.ofMinutes(45)),
                                        clock.instant().plus(Duration.ofMinutes(51)));
                    });
        });
    }

    @Test
    void aFullMailboxRefusesResendingAndTheOldLinkStillWorks() {
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);

            assertTooMany(lifecycle.resend(id));
            assertTooMany(newLinkRequests.send(id));

            assertThat(scene.emails(id)).hasSize(1);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
        });
    }

    @Test
    void aFullMailboxRefusesReplacingAndEndsNothing() {
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);

            assertThat(inviteContact.invite(scene.request(contact, portal).replacingOpen(true)))
                    .isInstanceOf(TooManyToMailbox.class);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
        });
    }

    @Test
    void aFullMailboxRefusesCorrectingTheAddress() {
        Contact other = scene.contact("Grace", "Hopper");
        Portal another = scene.portal();
        scene.rolledBack(() -> {
            long full = scene.invited(contact, portal);
            scene.deliver(full);
            long id = scene.invited(other, another);
            scene.deliver(id);

            assertTooMany(correction.correct(id, mailbox));
            assertThat(scene.now(id).contact().email()).isEqualTo(other.email());
        });
    }

    @Test
    void aCancelledEmailDoesNotCountAndItsReplacementIsSent() {
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);

            assertThat(changes.changeRole(id, scene.role(portal, "buyer").id())).isInstanceOf(Done.class);
            assertThat(scene.emails(id)).hasSize(2);
            assertThat(lifecycle.revoke(id)).isInstanceOf(Done.class);
            assertThat(inviteContact.invite(scene.request(contact, portal))).isInstanceOf(Invited.class);
        });
    }

    @Test
    void anEmailBeingSentIsFollowedByAnotherOnlyWithinTheLimit() {
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            emails.areBeingHandedOver(mailbox);

            assertThat(changes.changeRole(id, scene.role(portal, "buyer").id())).isInstanceOf(Done.class);
            assertThat(scene.emails(id)).hasSize(1);

            emails.letPass(mailbox, Duration.ofHours(1));
            assertThat(changes.changeRole(id, scene.role(portal, "partner").id()))
                    .isInstanceOf(Done.class);
            assertThat(scene.emails(id)).hasSize(2);
        });
    }

    @Test
    void copyingALinkIsNotLimited() {
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);

            assertThat(lifecycle.copyLink(id)).isInstanceOf(LinkMade.class);
        });
    }

    @Test
    void aReminderWaitsUntilTheLimitAllowsIt() {
        Portal reminding = reminders.remindingPortal();
        scene.rolledBack(() -> {
            long id = scene.invited(contact, reminding);
            reminders.sent(id, ReminderScene.THREE_DAYS);

            reminders.sweep();
            assertThat(scene.emails(id)).hasSize(1);

            emails.letPass(mailbox, Duration.ofHours(1));
            reminders.sweep();
            assertThat(scene.emails(id)).hasSize(2);
        });
    }

    @Test
    void concurrentInvitesToAMailboxKeepToTheLimit() throws Exception {
        List<Callable<InviteOutcome>> all = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Portal another = scene.portal();
            Contact namesake = scene.contact("Ada", "Byron" + number, mailbox);
            all.add(() -> as.system(() -> inviteContact.invite(scene.request(namesake, another))));
        }

        assertThat(AtOnce.all(all)).filteredOn(Invited.class::isInstance).hasSize(1);
    }

    @Test
    void theLimitOfASenderDoesNotAffectOthers() {
        long sender = 1_000_000 + clock.millis() % 1_000_000;
        emails.wereSent("x@example.org", sender, settings.emailsPerHour().perSender(), Duration.ofMinutes(10));

        assertThat(inviteAs(sender, scene.contact("Grace", "Hopper"))).isInstanceOf(TooManyBySender.class);
        assertThat(inviteAs(sender + 1, scene.contact("Hedy", "Lamarr"))).isInstanceOf(Invited.class);
    }

    private InviteOutcome inviteAs(long id, Contact whom) {
        return as.person(
                id,
                "Tess Tester",
                EnumSet.of(Right.INVITATIONS),
                () -> inviteContact.invite(scene.request(whom, portal)));
    }
}
