package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.UnknownInvitation;
import org.vestibule.invitation.command.NewLinkRequestService;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.invitation.upkeep.InvitationUpkeep;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.shared.upkeep.WholeSweep;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;

/**
 * Each test runs in a transaction that is rolled back: the dispatcher sees nothing of it, so the test acts as the
 * dispatcher.
 */
@InServer
class InvitationLifecycleIT {

    @Inject
    Scene scene;

    @Inject
    KnownLinks links;

    @Inject
    As as;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    NewLinkRequestService newLinkRequests;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationUpkeep upkeep;

    @Test
    void aReplacedEmailIsNotSentAndChangesNothing() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            EmailActivity late = scene.newestEmail(id);
            scene.deliver(id);
            lifecycle.resend(id);

            assertThat(mail.mintLink(late)).isEmpty();
            mail.failed(late);

            assertThat(invitations.byId(id).orElseThrow().status()).isEqualTo(InvitationStatus.PENDING_SEND);
        });
    }

    @Test
    void aRevokedInvitationIsNotSentAndItsLinkStaysKnown() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            String link = scene.deliver(id);
            lifecycle.resend(id);

            assertThat(lifecycle.revoke(id)).isInstanceOf(Done.class);

            assertThat(scene.emails(id)).extracting(EmailActivity::status).contains(EmailStatus.CANCELLED);
            assertThat(mail.mintLink(scene.newestEmail(id))).isEmpty();
            assertThat(links.token(link).invitation().status()).isEqualTo(InvitationStatus.REVOKED);
            assertThat(lifecycle.revoke(id)).isInstanceOf(NoLongerOpen.class);
            assertThat(lifecycle.resend(id)).isInstanceOf(NoLongerOpen.class);
        });
    }

    @Test
    void anEmailWhoseLinkWouldLeadNowhereFails() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.now(portal).setEntryPages(null, null, null);

            assertThat(mail.mintLink(scene.newestEmail(id))).isEmpty();

            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.SEND_FAILED);
        });
    }

    @Test
    void theExpiryTaskMarksExpiredInvitations() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.endTimeOf(id);

            assertThat(WholeSweep.of(upkeep.expiry()).done()).isPositive();

            assertThat(invitations.byId(id).orElseThrow().status()).isEqualTo(InvitationStatus.EXPIRED);
            assertThat(scene.newestEmail(id).status()).isEqualTo(EmailStatus.CANCELLED);
        });
    }

    @Test
    void ofManyConcurrentRevocationsOneSucceeds() {
        Portal portal = scene.portal();
        long id = scene.invited(scene.contact("Ada", "Byron"), portal);

        List<LifecycleOutcome> outcomes = scene.race(4, () -> lifecycle.revoke(id));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(NoLongerOpen.class::isInstance).hasSize(3);
    }

    @Test
    void aMissingInvitationIsUnknown() {
        assertThat(as.system(() -> lifecycle.resend(-1))).isInstanceOf(UnknownInvitation.class);
        assertThat(as.system(() -> newLinkRequests.send(-1))).isInstanceOf(UnknownInvitation.class);
    }

    @Test
    void needsTheRightToInvite() {
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.INVITATIONS));

        assertThatThrownBy(() -> as.someoneWith(others, () -> lifecycle.revoke(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> newLinkRequests.send(1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
