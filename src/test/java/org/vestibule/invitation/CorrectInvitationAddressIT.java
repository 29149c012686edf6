package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.CorrectInvitationAddress;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoAddress;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.command.LifecycleOutcome.OnItsWay;
import org.vestibule.invitation.command.LifecycleOutcome.SameAddress;
import org.vestibule.invitation.inviting.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.inviting.InviteOutcome.MailboxInvited;
import org.vestibule.invitation.mail.InvitationEmailHandler;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;
import org.vestibule.text.EmailAddress;

/** Each test but the last runs in a transaction that is rolled back. */
@InServer
class CorrectInvitationAddressIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    CorrectInvitationAddress correction;

    @Inject
    InvitationEmailHandler mail;

    @Inject
    InvitationHistory history;

    @Test
    void afterAFailureTheAddressIsCorrectedAndAnEmailIsSentThere() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            mail.failed(scene.newestEmail(id));

            assertThat(correction.correct(id, "  right-" + contact.id() + "@example.org "))
                    .isInstanceOf(Done.class);

            assertThat(scene.newestEmail(id).recipient()).startsWith("right-");
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.PENDING_SEND);
            assertThat(address(contact)).startsWith("right-");
            assertThat(scene.stored(contact).phone()).isEqualTo(contact.phone());
        });
    }

    @Test
    void theSameAddressResendsWithoutChangingTheContact() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);

            assertThat(correction.correct(id, address(contact))).isInstanceOf(OnItsWay.class);
            mail.failed(scene.newestEmail(id));
            assertThat(correction.correct(id, address(contact))).isInstanceOf(Done.class);

            assertThat(scene.stored(contact).changedBy()).isEqualTo("Tess Tester");
        });
    }

    @Test
    void theAddressThatItWasSentToGetsNoSecondEmail() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);

            assertThat(correction.correct(id, " " + address(contact))).isInstanceOf(SameAddress.class);

            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void theHistoryHasTheChangeOfAddress() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            scene.deliver(id);
            correction.correct(id, "right-" + UUID.randomUUID() + "@example.org");

            assertThat(history.of(id))
                    .extracting(HistoryEntry::type)
                    .contains(AuditEventType.INVITATION__ADDRESS_CHANGED);
        });
    }

    @Test
    void anInvalidAddressChangesNothing() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);

            for (String typed :
                    new String[] {null, "", " ", "ada", "ada@", "a@b@c.org", "ada@example.org\nBcc: x@y.org"}) {
                assertThat(correction.correct(id, typed)).as("\"%s\"", typed).isInstanceOf(NoAddress.class);
            }

            assertThat(address(contact)).isEqualTo(before);
            assertThat(scene.emails(id)).hasSize(1);
        });
    }

    @Test
    void theAddressOfAnExistingUserIsRefused() {
        Portal portal = scene.portal();
        Contact member = scene.contact("Ben", "Byron");
        scene.register(member, portal, address(member));
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);

            var ineligible = (Ineligible) correction.correct(id, address(member));

            assertThat(ineligible.reason()).isInstanceOf(AlreadyMember.class);
            assertThat(address(contact)).isEqualTo(before);
        });
    }

    @Test
    void theAddressOfAnotherInvitedContactIsRefusedWithTheirName() {
        Portal portal = scene.portal();
        Contact other = scene.contact("Ben", "Byron");
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rolledBack(() -> {
            long others = scene.invited(other, portal);
            long id = scene.invited(contact, portal);

            var ineligible = (Ineligible) correction.correct(id, address(other).toUpperCase(Locale.ROOT));

            assertThat(((MailboxInvited) ineligible.reason()).existing().id()).isEqualTo(others);
            assertThat(address(contact)).isEqualTo(before);
        });
    }

    @Test
    void anEndedInvitationIsNotCorrected() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rolledBack(() -> {
            long id = scene.invited(contact, portal);
            lifecycle.revoke(id);

            assertThat(correction.correct(id, "right@example.org")).isInstanceOf(NoLongerOpen.class);
            assertThat(address(contact)).isEqualTo(before);
        });
    }

    @Test
    void needsTheRightsToInviteAndToChangeContacts() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        long id = scene.invited(contact, portal);

        for (Right one : new Right[] {Right.INVITATIONS, Right.CONTACTS}) {
            assertThatThrownBy(() -> as.someoneWith(Set.of(one), () -> correction.correct(id, "right@example.org")))
                    .as("with %s alone", one)
                    .isInstanceOf(AccessDeniedException.class);
        }

        assertThat(address(contact)).isEqualTo(before);
        assertThat(scene.emails(id)).hasSize(1);
    }

    private String address(Contact contact) {
        return scene.stored(contact).email().map(EmailAddress::text).orElse("");
    }
}
