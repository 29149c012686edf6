package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.EmailAddress;
import org.vestibule.invitation.InviteOutcome.AlreadyMember;
import org.vestibule.invitation.LifecycleOutcome.Done;
import org.vestibule.invitation.LifecycleOutcome.Hindered;
import org.vestibule.invitation.LifecycleOutcome.NoAddress;
import org.vestibule.invitation.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.LifecycleOutcome.OnItsWay;
import org.vestibule.portal.Portal;
import org.vestibule.security.NotAllowed;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;

/** Each but the last rehearses in a transaction that never commits. */
@InServer
class AddressCorrectionIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    AddressCorrection correction;

    @Inject
    InvitationMail mail;

    @Test
    void afterAFailureTheContactAndTheInvitationGetTheAddressAndAnEmailGoesThere() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rehearse(() -> {
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
    void theSameAddressAgainSendsWithoutChangingTheContact() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rehearse(() -> {
            long id = scene.invited(contact, portal);

            assertThat(correction.correct(id, address(contact))).isInstanceOf(OnItsWay.class);
            mail.failed(scene.newestEmail(id));
            assertThat(correction.correct(id, address(contact))).isInstanceOf(Done.class);

            assertThat(scene.stored(contact).changedBy()).isEqualTo("Tess Tester");
        });
    }

    @Test
    void whatIsNoAddressChangesNothing() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rehearse(() -> {
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
    void theAddressOfSomebodyWhoIsInThePortalAlreadyIsRefused() {
        Portal portal = scene.portal();
        Contact member = scene.contact("Ben", "Byron");
        scene.register(member, portal, address(member));
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rehearse(() -> {
            long id = scene.invited(contact, portal);

            var hindered = (Hindered) correction.correct(id, address(member));

            assertThat(hindered.reason()).isInstanceOf(AlreadyMember.class);
            assertThat(address(contact)).isEqualTo(before);
        });
    }

    @Test
    void anEndedInvitationIsNotCorrected() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        String before = address(contact);
        scene.rehearse(() -> {
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
                    .isInstanceOf(NotAllowed.class);
        }

        assertThat(address(contact)).isEqualTo(before);
        assertThat(scene.emails(id)).hasSize(1);
    }

    private String address(Contact contact) {
        return scene.stored(contact).email().map(EmailAddress::text).orElse("");
    }
}
