package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationChanges;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.command.LifecycleOutcome.NoLongerOpen;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOutcome.InactiveContact;
import org.vestibule.invitation.inviting.InviteOutcome.Invited;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteOutcome.RoleOfAnotherPortal;
import org.vestibule.invitation.inviting.InviteOutcome.UnknownRole;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailStatus;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

/**
 * Changing the role before the invitation is accepted: the caller must be allowed to give it, and the invitee gets only
 * that role.
 */
@InServer
class ChangeRoleIT {

    @Inject
    Scene scene;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    @Inject
    InvitationChanges changes;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InviteContact inviteContact;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationHistory history;

    @Inject
    PortalRoles roles;

    @Inject
    StaffAccountService staff;

    private final StaffAccount[] hired = new StaffAccount[Job.values().length];

    @Test
    void theInviteeGetsTheNewRoleAndNoOther() {
        Mailed mailed = mailedBy(Job.CRM_USER);
        PortalRole buyer = scene.role(mailed.portal(), "buyer");

        assertThat(change(Job.CRM_USER, mailed, buyer)).isInstanceOf(Done.class);

        assertThat(rolesOnAccepting(mailed)).containsExactly("Buyer");
        HistoryEntry told = as.system(() -> history.of(mailed.invitation())).stream()
                .filter(entry -> entry.type() == AuditEventType.INVITATION__ROLE_CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(told.what()).isEqualTo("Buyer");
        assertThat(told.before()).isEqualTo("Partner");
    }

    @Test
    void aRoleThatTheCallerMayNotGiveChangesNothing() {
        Mailed mailed = mailedBy(Job.CRM_USER);
        PortalRole buyer = scene.role(mailed.portal(), "buyer");
        as.system(() -> roles.restrict(mailed.portal().id(), buyer.id(), true));

        assertThat(((Ineligible) change(Job.CRM_USER, mailed, buyer)).reason()).isInstanceOf(RoleKept.class);
        assertThat(by(Job.CRM_USER, () -> changes.roles(mailed.invitation())))
                .extracting(PortalRole::name)
                .containsExactly("Partner");

        assertThat(rolesOnAccepting(mailed)).containsExactly("Partner");
    }

    @Test
    void aColleagueWhoGivesARoleThatTheInviterCouldNotBecomesResponsible() {
        Mailed mailed = mailedBy(Job.CRM_USER);
        PortalRole buyer = scene.role(mailed.portal(), "buyer");
        as.system(() -> roles.restrict(mailed.portal().id(), buyer.id(), true));

        assertThat(change(Job.ADMINISTRATOR, mailed, buyer)).isInstanceOf(Done.class);

        assertThat(make.now(mailed).offer().inviter().id()).isEqualTo(hired[Job.ADMINISTRATOR.ordinal()].id());
        assertThat(rolesOnAccepting(mailed)).containsExactly("Buyer");
    }

    @Test
    void aDeletedRoleOrARoleOfAnotherPortalChangesNothing() {
        Mailed mailed = mailedBy(Job.CRM_USER);
        PortalRole foreign = scene.role(scene.portal(), "buyer");

        assertThat(((Ineligible) change(Job.CRM_USER, mailed, foreign)).reason())
                .isInstanceOf(RoleOfAnotherPortal.class);
        assertThat(((Ineligible) as.system(() -> changes.changeRole(mailed.invitation(), -1))).reason())
                .isInstanceOf(UnknownRole.class);
    }

    @Test
    void anEndedOrIneligibleInvitationKeepsItsRole() {
        Mailed closed = mailedBy(Job.CRM_USER);
        make.closeContact(closed);
        assertThat(((Ineligible) change(Job.CRM_USER, closed, scene.role(closed.portal(), "buyer"))).reason())
                .isInstanceOf(InactiveContact.class);

        Mailed revoked = mailedBy(Job.CRM_USER);
        by(Job.CRM_USER, () -> lifecycle.revoke(revoked.invitation()));
        assertThat(change(Job.CRM_USER, revoked, scene.role(revoked.portal(), "buyer")))
                .isInstanceOf(NoLongerOpen.class);
        assertThat(InvitedRole.names(make.now(revoked).roles())).containsExactly("Partner");
    }

    @Test
    void anUnsentEmailIsReplaced() {
        Portal portal = scene.portal();
        Contact contact = scene.contact("Ada", "Byron");
        scene.rolledBack(() -> {
            var invited = (Invited) inviteContact.invite(scene.request(contact, portal));
            long id = invited.invitation().id();

            changes.changeRole(id, scene.role(portal, "buyer").id());

            List<EmailActivity> emails = scene.emails(id);
            assertThat(emails)
                    .extracting(EmailActivity::status)
                    .containsExactly(EmailStatus.PENDING_SEND, EmailStatus.CANCELLED);
            assertThat(emails.get(0).text()).contains("Buyer").doesNotContain("Partner");
            assertThat(scene.now(id).status()).isEqualTo(InvitationStatus.PENDING_SEND);
        });
    }

    @Test
    void needsTheRightToInvite() {
        Set<Right> others = EnumSet.complementOf(EnumSet.of(Right.INVITATIONS));

        assertThatThrownBy(() -> as.someoneWith(others, () -> changes.changeRole(1, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(others, () -> changes.roles(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Mailed mailedBy(Job inviter) {
        Portal portal = scene.portal();
        Contact contact = make.contact(InvitationMaker.someEmail());
        return by(inviter, () -> make.mailed(portal, contact, scene.role(portal, "partner")));
    }

    private LifecycleOutcome change(Job person, Mailed mailed, PortalRole role) {
        return by(person, () -> changes.changeRole(mailed.invitation(), role.id()));
    }

    private List<String> rolesOnAccepting(Mailed mailed) {
        var form = new AcceptRequest("Ada", "Byron", null, "racing tides at dusk");
        assertThat(acceptInvitation.accept(mailed.portal(), mailed.secret(), form))
                .isInstanceOf(AcceptOutcome.Accepted.class);
        return make.usersOf(mailed.portal()).get(0).roles().stream()
                .map(PortalRole::name)
                .toList();
    }

    private <T> T by(Job job, Callable<T> deed) {
        StaffAccount person = hired[job.ordinal()];
        if (person == null) {
            String name = "colleague-" + UUID.randomUUID();
            person = staff.open(name, name, Hashed.of("harbour lights at nine"), job);
            hired[job.ordinal()] = person;
        }
        return as.person(person.id(), person.displayName(), job.rights(), deed);
    }
}
