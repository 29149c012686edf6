package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.NotLater;
import org.vestibule.invitation.command.LifecycleOutcome.TooFar;
import org.vestibule.invitation.command.LifecycleOutcome.UnknownInvitation;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;

/** Each test runs in a transaction that is rolled back, as the tests of the life cycle do. */
@InServer
class InvitationChangesIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InviteContact inviteContact;

    @Inject
    InvitationChanges changes;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationHistory history;

    @Test
    void extendingUsesThePortalsValidityAndSendsNothing() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = inviteForAnHour(contact, portal);

            scene.deliver(id);

            var done = (Done) changes.extend(id);

            assertThat(done.invitation().expiresAt())
                    .isCloseTo(Instant.now().plus(portal.invitationValidity()), within(1, ChronoUnit.MINUTES));
            assertThat(done.invitation().status()).isEqualTo(InvitationStatus.SENT);
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void extendingUntilAChosenTimeIsInTheHistory() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = inviteForAnHour(contact, portal);
            Instant until = Instant.now().plus(Duration.ofDays(100)).truncatedTo(ChronoUnit.MINUTES);

            assertThat(((Done) changes.extend(id, until)).invitation().expiresAt())
                    .isEqualTo(until);

            HistoryEntry newest = history.of(id).get(0);
            assertThat(newest.type()).isEqualTo(AuditEventType.INVITATION__EXTENDED);
            assertThat(newest.what()).isEqualTo(until.toString());
        });
    }

    @Test
    void theExpiryCannotBeEarlierOrLaterThanTheLimit() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            Instant agreed = expiry(id);

            assertThat(changes.extend(id, agreed.minusMillis(1))).isInstanceOf(NotLater.class);
            assertThat(changes.extend(
                            id,
                            Instant.now().plus(InvitationChanges.MAX_VALIDITY).plus(HOUR.multipliedBy(25))))
                    .isInstanceOf(TooFar.class);
            assertThat(expiry(id)).isCloseTo(agreed, within(1, ChronoUnit.MILLIS));
        });
    }

    @Test
    void anEndedOrExpiredInvitationCannotBeExtended() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.endTimeOf(id);
            assertThat(changes.extend(id)).isInstanceOfSatisfying(NoLongerOpen.class, ended -> assertThat(
                            ended.invitation().status())
                    .isEqualTo(InvitationStatus.EXPIRED));
        });
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            lifecycle.revoke(id);
            assertThat(changes.extend(id)).isInstanceOf(NoLongerOpen.class);
        });
        assertThat(as.system(() -> changes.extend(-1))).isInstanceOf(UnknownInvitation.class);
    }

    @Test
    void theReasonsAgainstInvitingPreventExtending() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = inviteForAnHour(contact, portal);
            scene.stored(contact).deactivate("Tess", Instant.now());

            assertThat(((Ineligible) changes.extend(id)).reason()).isInstanceOf(InactiveContact.class);
        });
    }

    @Test
    void needsTheRightToInvite() {
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.INVITATIONS));

        assertThatThrownBy(() -> as.someoneWith(others, () -> changes.extend(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long inviteForAnHour(Contact contact, Portal portal) {
        return id(inviteContact.invite(new InviteRequest(
                contact.id(),
                portal.id(),
                Set.of(scene.role(portal, "partner").id()),
                null,
                null,
                Instant.now().plus(HOUR),
                false)));
    }

    private static long id(InviteOutcome outcome) {
        return ((Invited) outcome).invitation().id();
    }

    private Instant expiry(long id) {
        return scene.now(id).offer().expiresAt();
    }
}
