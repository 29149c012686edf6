package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class InvitationHistoryIT {

    @Inject
    Scene scene;

    @Inject
    As as;

    @Inject
    InviteContact inviteContact;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationHistory history;

    @Inject
    StaffAccountService staff;

    @Test
    void listsWhoDidWhatNewestFirst() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        StaffAccount ann = hired("Ann");
        StaffAccount rita = hired("Rita");
        scene.rolledBack(() -> {
            long id = by(ann, () -> ((Invited) inviteContact.invite(scene.request(contact, portal))))
                    .invitation()
                    .id();
            as.system(() -> scene.deliver(id));
            assertThat(by(rita, () -> lifecycle.resend(id))).isInstanceOf(Done.class);
            assertThat(by(ann, () -> lifecycle.revoke(id))).isInstanceOf(Done.class);

            assertThat(history.of(id))
                    .extracting(HistoryEntry::type, HistoryEntry::by)
                    .containsExactly(
                            tuple(AuditEventType.INVITATION__REVOKED, "Ann"),
                            tuple(AuditEventType.INVITATION__RESENT, "Rita"),
                            tuple(AuditEventType.INVITATION__SENT, "Vestibule"),
                            tuple(AuditEventType.INVITATION__MADE, "Ann"));
        });
    }

    @Test
    void needsTheRightToInvite() {
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.INVITATIONS));

        assertThatThrownBy(() -> as.someoneWith(others, () -> history.of(1))).isInstanceOf(AccessDeniedException.class);
    }

    /** A member of staff; otherwise the link of an invitation in their name would never be sent. */
    private StaffAccount hired(String name) {
        return staff.open(name + "-" + UUID.randomUUID(), name, Hashed.of("harbour lights at nine"), Job.CRM_USER);
    }

    private <T> T by(StaffAccount person, Callable<T> deed) {
        return as.person(person.id(), person.displayName(), Set.of(Right.INVITATIONS), deed);
    }
}
