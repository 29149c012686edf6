package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.LinkMade;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.link.InvitationLinkResolver;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Links that people hand over by hand. Each test runs in a transaction that is rolled back. */
@InServer
@BothDatabases
class CopyLinkIT {

    private static final Duration LONG = Duration.ofDays(3);

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationLinkResolver links;

    @Inject
    Clock clock;

    @Test
    void aCopiedLinkWorksAndEveryOlderLinkIsDead() {
        rolledBack((id, portal) -> {
            String mailed = scene.deliver(id);

            String copied = copy(id);
            String again = copy(id);

            assertThat(read(portal, mailed)).isInstanceOf(InvitationLinkStatus.Superseded.class);
            assertThat(read(portal, copied)).isInstanceOf(InvitationLinkStatus.Superseded.class);
            assertThat(read(portal, again)).isInstanceOf(InvitationLinkStatus.Valid.class);
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void anUnsentEmailIsCancelled() {
        rolledBack((id, portal) -> {
            copy(id);

            assertThat(scene.newestEmail(id).status()).isEqualTo(EmailStatus.CANCELLED);
            assertThat(mail.mintLink(scene.newestEmail(id))).isEmpty();
        });
    }

    @Test
    void anEmailBeingSentMeanwhileDoesNotEndTheCopiedLink() {
        rolledBack((id, portal) -> {
            EmailActivity leaving = scene.newestEmail(id);
            String mailed = Scene.secret(mail.mintLink(leaving).orElseThrow());

            String copied = copy(id);
            mail.sent(leaving);

            assertThat(read(portal, copied)).isInstanceOf(InvitationLinkStatus.Valid.class);
            assertThat(read(portal, mailed)).isInstanceOf(InvitationLinkStatus.Superseded.class);
        });
    }

    @Test
    void anEmailThatFailsMeanwhileDoesNotMakeTheInvitationFail() {
        rolledBack((id, portal) -> {
            EmailActivity leaving = scene.newestEmail(id);
            mail.mintLink(leaving);

            copy(id);
            mail.failed(leaving);

            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
        });
    }

    @Test
    void afterSendingFailedALinkCanStillBeHandedOver() {
        rolledBack((id, portal) -> {
            mail.failed(scene.newestEmail(id));

            String copied = copy(id);

            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(read(portal, copied)).isInstanceOf(InvitationLinkStatus.Valid.class);
        });
    }

    @Test
    void aCopiedLinkEndsWhenAnEmailWithANewerLinkIsSent() {
        rolledBack((id, portal) -> {
            String copied = copy(id);

            assertThat(lifecycle.resend(id)).isInstanceOf(Done.class);
            assertThat(read(portal, copied)).isInstanceOf(InvitationLinkStatus.Valid.class);
            String mailed = scene.deliver(id);

            assertThat(read(portal, copied)).isInstanceOf(InvitationLinkStatus.Superseded.class);
            assertThat(read(portal, mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
        });
    }

    @Test
    void aLinkHandedOverByHandGetsNoReminder() {
        rolledBack((id, portal) -> {
            copy(id);

            assertThat(scene.now(id).dueForReminder(LONG, clock.instant().plus(LONG)))
                    .isFalse();
            invitations.saveNow();
            assertThat(invitations.unanswered(
                            scene.now(portal),
                            new ReminderCriteria(clock.instant().plus(LONG), clock.instant(), clock.instant()),
                            DueRecord.START,
                            50))
                    .isEmpty();
        });
    }

    @Test
    void aRequestForANewLinkIsAnswered() {
        rolledBack((id, portal) -> {
            scene.deliver(id);
            scene.now(id).askForNewLink(clock.instant());

            copy(id);

            assertThat(scene.now(id).delivery().newLinkAskedAt()).isNull();
        });
    }

    @Test
    void noLinkIsMadeIfItCouldNotBeSentOrTheInvitationHasEnded() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            String mailed = scene.deliver(id);
            scene.stored(contact).deactivate("Tess", clock.instant());
            var ineligible = (Ineligible) lifecycle.copyLink(id);
            scene.stored(contact).reactivate("Tess", clock.instant());

            assertThat(ineligible.reason()).isInstanceOf(InactiveContact.class);
            assertThat(read(portal, mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);

            lifecycle.revoke(id);
            assertThat(lifecycle.copyLink(id)).isInstanceOf(NoLongerOpen.class);
        });
    }

    @Test
    void theOutcomesTextHasNoLink() {
        rolledBack((id, portal) -> {
            var made = (LinkMade) lifecycle.copyLink(id);

            assertThat(made.toString()).doesNotContain(Scene.secret(made.link()));
        });
    }

    @Test
    void needsTheRightToInvite() {
        var others = EnumSet.complementOf(EnumSet.of(Right.INVITATIONS));

        assertThatThrownBy(() -> as.someoneWith(others, () -> lifecycle.copyLink(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private interface Steps {
        void take(long invitationId, Portal portal);
    }

    private void rolledBack(Steps steps) {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> steps.take(scene.invited(contact, portal), portal));
    }

    private String copy(long invitationId) {
        return Scene.secret(((LinkMade) lifecycle.copyLink(invitationId)).link());
    }

    // Links are ended by a bulk query, which bypasses the persistence context of this transaction.
    private InvitationLinkStatus read(Portal portal, String secret) {
        invitations.saveNow();
        scene.readAnew(invitations.byToken(secret).orElseThrow());
        return links.read(portal, secret);
    }
}
