package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InviteOutcome.Invited;
import org.vestibule.journal.Happening;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.mail.Handovers;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalChange;
import org.vestibule.portal.PortalEntry;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalSettings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccounts;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.InServer;

/** All but the race rehearse in a transaction that never commits, and play the dispatcher themselves. */
@InServer
class ReminderIT {

    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final AcceptForm FORM = new AcceptForm("Ada", "Byron", null, "harbour lights");

    @Inject
    Scene scene;

    @Inject
    RaceGround ground;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    @Inject
    PortalSettings settings;

    @Inject
    StaffAccounts staff;

    @Inject
    Inviting inviting;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationChanges changes;

    @Inject
    AcceptInvitation acceptance;

    @Inject
    ExpiryStep expiry;

    @Inject
    InvitationMail mail;

    @Inject
    InvitationHistory history;

    @Inject
    Invitations invitations;

    @Inject
    Reminding reminding;

    @Inject
    ReminderStep step;

    @Inject
    Handovers handovers;

    @Inject
    Clock clock;

    @Test
    void aPortalThatSaysNothingOfRemindersSendsNone() {
        Portal portal = scene.portal();
        rehearse(portal, id -> {
            sent(id, Duration.ofDays(10));

            reminding.remindSome();

            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void remindsOnceOfWhatWasSentThatLongAgo() {
        rehearse(remindingPortal(), id -> {
            sent(id, THREE_DAYS.minusMinutes(1));
            reminding.remindSome();
            assertThat(scene.emails(id)).as("before its time").hasSize(1);

            sent(id, THREE_DAYS);
            reminding.remindSome();
            reminding.remindSome();
            assertThat(scene.emails(id)).hasSize(2);
            EmailActivity reminder = scene.newestEmail(id);
            assertThat(reminder.subject()).startsWith("Erinnerung: Vestibule lädt Sie zu Harbour");
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.now(id).remindedAt()).isNull();

            deliver(reminder);
            reminding.remindSome();
            assertThat(scene.emails(id)).hasSize(2);
            assertThat(scene.now(id).remindedAt()).isNotNull();
            assertThat(history.of(id))
                    .extracting(HistoryEntry::happening, HistoryEntry::by, HistoryEntry::invitee)
                    .contains(tuple(Happening.INVITATION__REMINDED, "Vestibule", "Ada Byron"));
        });
    }

    @Test
    void theOldLinkDiesWhenTheReminderIsHandedOverAndNoSooner() {
        rehearse(remindingPortal(), id -> {
            String first = sent(id, THREE_DAYS);
            Instant end = scene.now(id).expiresAt();
            reminding.remindSome();
            assertThat(ended(first)).isFalse();

            String second = deliver(scene.newestEmail(id));

            assertThat(ended(first)).isTrue();
            assertThat(ended(second)).isFalse();
            assertThat(scene.now(id).expiresAt()).isEqualTo(end);
        });
    }

    @Test
    void aReminderThatFailsLeavesTheInvitationAndItsLinkAsTheyWere() {
        rehearse(remindingPortal(), id -> {
            String first = sent(id, THREE_DAYS);
            reminding.remindSome();
            EmailActivity reminder = scene.newestEmail(id);
            mail.mintLink(reminder);

            mail.failed(reminder);

            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.now(id).remindedAt()).isNull();
            assertThat(ended(first)).isFalse();
            assertThat(history.of(id).get(0).happening()).isEqualTo(Happening.INVITATION__REMINDER_FAILED);
            reminding.remindSome();
            assertThat(scene.emails(id)).as("no second one by itself").hasSize(2);

            mail.retried(reminder);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            deliver(reminder);
            assertThat(ended(first)).isTrue();
        });
    }

    @Test
    void nobodyIsRemindedWhoHasAccepted() {
        Portal portal = remindingPortal();
        rehearse(portal, id -> {
            String link = sent(id, THREE_DAYS);
            assertThat(acceptance.accept(portal, link, FORM)).isInstanceOf(AcceptOutcome.Accepted.class);

            reminding.remindSome();

            assertThat(step.take(id)).isFalse();
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void nobodyIsRemindedWhoseInviterIsGone() {
        Portal portal = remindingPortal();
        StaffAccount there = hired();
        StaffAccount gone = hired();
        long good = sentLongAgoBy(there, portal);
        long orphan = sentLongAgoBy(gone, portal);
        make.deactivate(gone.id());

        sweep();

        assertThat(scene.emails(good)).hasSize(2);
        assertThat(scene.emails(orphan)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedWithHardlyTimeLeft() {
        rehearse(remindingPortal(), id -> {
            sent(id, THREE_DAYS);
            scene.now(id).extend(clock.instant().plus(Duration.ofHours(12)));
            assertThat(step.take(id)).isFalse();

            scene.now(id).extend(clock.instant().plus(Duration.ofHours(13)));
            assertThat(step.take(id)).isTrue();
        });
    }

    @Test
    void aReminderThatWouldLeadNowhereIsTakenBackAndComesAnotherTime() {
        Portal portal = remindingPortal();
        rehearse(portal, id -> {
            sent(id, THREE_DAYS);
            reminding.remindSome();
            EmailActivity reminder = scene.newestEmail(id);
            as.system(() -> settings.close(portal.id()));

            assertThat(mail.mintLink(reminder)).isEmpty();
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(step.take(id)).as("while the portal is closed").isFalse();

            as.system(() -> settings.reopen(portal.id()));
            assertThat(step.take(id)).isTrue();
        });
    }

    @Test
    void whatOvertakesAWaitingReminderTakesItBack() {
        Portal portal = remindingPortal();
        List<Consumer<Long>> deeds = List.of(
                id -> lifecycle.revoke(id),
                id -> lifecycle.resend(id),
                id -> changes.extend(id, clock.instant().plus(Duration.ofDays(40))),
                id -> {
                    scene.now(id).extend(clock.instant());
                    expiry.markSome();
                });
        for (Consumer<Long> deed : deeds) {
            rehearse(portal, id -> {
                sent(id, THREE_DAYS);
                reminding.remindSome();
                long reminder = scene.newestEmail(id).id();

                deed.accept(id);

                assertThat(email(id, reminder).status()).isEqualTo(EmailStatus.CANCELLED);
            });
        }
    }

    @Test
    void acceptingByTheOldLinkTakesTheReminderBack() {
        Portal portal = remindingPortal();
        rehearse(portal, id -> {
            String link = sent(id, THREE_DAYS);
            reminding.remindSome();

            assertThat(acceptance.accept(portal, link, FORM)).isInstanceOf(AcceptOutcome.Accepted.class);

            assertThat(scene.newestEmail(id).status()).isEqualTo(EmailStatus.CANCELLED);
        });
    }

    @Test
    void whatChangesWhileAReminderWaitsIsInTheNextOne() {
        rehearse(remindingPortal(), id -> {
            sent(id, THREE_DAYS);
            reminding.remindSome();
            changes.changeRole(id, scene.role(scene.now(id).portal(), "buyer").id());

            reminding.remindSome();

            assertThat(scene.emails(id)).hasSize(3);
            assertThat(scene.newestEmail(id).text()).contains("Buyer").doesNotContain("Partner");
        });
    }

    @Test
    void whatIsSentAgainMayBeRemindedOfAgain() {
        rehearse(remindingPortal(), id -> {
            sent(id, THREE_DAYS);
            reminding.remindSome();
            deliver(scene.newestEmail(id));
            lifecycle.resend(id);
            assertThat(scene.now(id).remindedAt()).isNull();
            sent(id, THREE_DAYS);

            reminding.remindSome();

            assertThat(scene.emails(id)).hasSize(4);
        });
    }

    @Test
    void ofManyWhoRemindAtOnceOneDoes() throws Exception {
        Portal portal = remindingPortal();
        StaffAccount inviter = hired();
        List<Long> waiting = new ArrayList<>();
        for (int round = 0; round < RaceGround.ROUNDS; round++) {
            waiting.add(sentLongAgoBy(inviter, portal));
        }

        AtOnce.all(List.of(this::sweep, this::sweep, this::sweep));

        for (long id : waiting) {
            ground.await(id);
            assertThat(scene.emails(id)).hasSize(2);
            assertThat(handovers.times(scene.newestEmail(id).id())).isEqualTo(1);
            assertThat(scene.now(id).remindedAt()).isNotNull();
        }
    }

    private StaffAccount hired() {
        return staff.open("inviter-" + UUID.randomUUID(), "Ines", "harbour lights", Job.CRM_USER);
    }

    /** The number of an invitation that the dispatcher did send, but not so long ago as is said now. */
    private long sentLongAgoBy(StaffAccount inviter, Portal portal) {
        long id = as.person(
                inviter.id(), "Ines", inviter.job().rights(), () -> invite(scene.contact("Ada", "Byron"), portal));
        ground.await(id);
        scene.handedOver(id, clock.instant().minus(THREE_DAYS));
        return id;
    }

    private Integer sweep() {
        return as.system(() -> reminding.remindSome());
    }

    private Portal remindingPortal() {
        Portal portal = scene.now(scene.portal());
        PortalEntry entry = PortalEntry.of(portal).with(PortalField.REMINDER, "3");
        PortalChange changed = as.system(() -> settings.change(portal.id(), portal.version(), entry));
        return ((PortalChange.Changed) changed).portal();
    }

    private void rehearse(Portal portal, Consumer<Long> steps) {
        Contact contact = scene.contact("Ada", "Byron");
        scene.rehearse(() -> steps.accept(invite(contact, portal)));
    }

    private long invite(Contact contact, Portal portal) {
        return ((Invited) inviting.invite(scene.request(contact, portal)))
                .invitation()
                .id();
    }

    /** Plays the dispatcher for the newest e-mail, as if that had been so long ago, and gives the secret in the link. */
    private String sent(long id, Duration ago) {
        String secret = deliver(scene.newestEmail(id));
        scene.now(id).sent(clock.instant().minus(ago));
        return secret;
    }

    private String deliver(EmailActivity email) {
        String link = mail.mintLink(email).orElseThrow();
        mail.sent(email);
        return link.substring(link.indexOf("invitation=") + "invitation=".length());
    }

    private EmailActivity email(long invitation, long id) {
        return scene.emails(invitation).stream()
                .filter(email -> email.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean ended(String secret) {
        InvitationToken token = invitations.byToken(secret).orElseThrow();
        scene.readAnew(token);
        return token.ended();
    }
}
