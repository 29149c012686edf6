package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.command.LifecycleOutcome.Done;
import org.vestibule.invitation.command.LifecycleOutcome.Ineligible;
import org.vestibule.invitation.inviting.InviteContact;
import org.vestibule.invitation.inviting.InviteOptions;
import org.vestibule.invitation.inviting.InviteOutcome.ClosedPortal;
import org.vestibule.invitation.inviting.InviteOutcome.NoRole;
import org.vestibule.invitation.inviting.InviteOutcome.RoleKept;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.portal.PortalSettings;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;

@InServer
class RightsWhenTheyCountIT {

    private static final AcceptRequest FORM = new AcceptRequest("Ada", "Byron", null, "harbour lights at nine");

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    LinkStates states;

    @Inject
    InviteContact inviteContact;

    @Inject
    InviteOptions options;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationQueryService records;

    @Inject
    InvitationMaker make;

    @Inject
    Scene scene;

    @Inject
    PortalSettings settings;

    @Inject
    PortalRoles roles;

    @Inject
    StaffAccountService staff;

    @Inject
    As as;

    @Test
    void anInvitationWhoseInviterIsGoneWaitsForAColleague() {
        StaffAccount gone = staff(Job.CRM_USER);
        Mailed mailed = mailedBy(gone, make.portal());
        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);

        make.deactivate(gone.id());

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.InviterGone.class);
        assertThat(look(mailed).mayAskForNewLink()).isTrue();
        assertNothingAccepted(mailed, IneligibilityReason.INVITER_GONE);
    }

    @Test
    void aColleagueWhoResendsBecomesResponsible() {
        StaffAccount gone = staff(Job.CRM_USER);
        StaffAccount colleague = staff(Job.CRM_USER);
        Mailed mailed = mailedBy(gone, scene.portal());
        make.deactivate(gone.id());

        assertThat(resend(mailed, colleague)).isInstanceOf(Done.class);

        assertThat(make.now(mailed).offer().inviter().id()).isEqualTo(colleague.id());
        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }

    @Test
    void resendingWithoutRemainingRolesChangesNothing() {
        StaffAccount gone = staff(Job.CRM_USER);
        Mailed mailed = mailedBy(gone, scene.portal());
        make.deactivate(gone.id());
        as.system(() -> roles.restrict(mailed.portal().id(), mailed.role().id(), true));

        assertThat(resend(mailed, staff(Job.CRM_USER))).isEqualTo(new Ineligible(new NoRole()));

        assertThat(make.now(mailed).offer().inviter().id()).isEqualTo(gone.id());
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void aRoleRestrictedMeanwhileIsNotGivenByOtherInviters() {
        Portal portal = make.portal();
        PortalRole plain = make.role(portal, "plain");
        PortalRole kept = make.role(portal, "kept");
        Contact contact = make.contact(InvitationMaker.someEmail());
        StaffAccount inviter = staff(Job.CRM_USER);
        Mailed mailed = as.person(
                inviter.id(), "Carla", inviter.job().rights(), () -> make.mailed(portal, contact, plain, kept));
        as.system(() -> roles.restrict(portal.id(), kept.id(), true));

        assertThat(acceptInvitation.accept(portal, mailed.secret(), FORM)).isInstanceOf(AcceptOutcome.Accepted.class);

        assertThat(make.usersOf(portal).get(0).roles())
                .extracting(PortalRole::id)
                .containsExactly(plain.id());
    }

    @Test
    void anAdministratorsInvitationGivesARestrictedRole() {
        Portal portal = make.portal();
        PortalRole kept = make.role(portal, "kept");
        as.system(() -> roles.restrict(portal.id(), kept.id(), true));
        StaffAccount inviter = staff(Job.ADMINISTRATOR);
        Mailed mailed = as.person(
                inviter.id(),
                "Ines",
                inviter.job().rights(),
                () -> make.mailed(portal, make.contact(InvitationMaker.someEmail()), kept));

        acceptInvitation.accept(portal, mailed.secret(), FORM);

        assertThat(make.usersOf(portal).get(0).roles())
                .extracting(PortalRole::id)
                .containsExactly(kept.id());
    }

    @Test
    void aCallerCannotInviteWithARoleThatTheyMayNotGive() {
        Portal portal = scene.portal();
        PortalRole kept = scene.role(portal, "partner");
        as.system(() -> roles.restrict(portal.id(), kept.id(), true));
        InviteRequest request = scene.request(scene.contact("Kim", "Kept"), portal);

        assertThat(as.someoneWith(Set.of(Right.INVITATIONS), () -> inviteContact.invite(request)))
                .isInstanceOf(RoleKept.class);
        assertThat(as.someoneWith(Set.of(Right.INVITATIONS), () -> options.of(request.contactId(), portal.id()))
                        .roles())
                .extracting(PortalRole::key)
                .containsExactly("buyer");
    }

    @Test
    void aRenamedRoleIsGivenUnderItsNewName() {
        Mailed mailed = make.mailed();
        as.system(() -> roles.rename(mailed.portal().id(), mailed.role().id(), "Ally"));

        acceptInvitation.accept(mailed.portal(), mailed.secret(), FORM);

        assertThat(make.usersOf(mailed.portal()).get(0).roles())
                .extracting(PortalRole::name)
                .containsExactly("Ally");
    }

    @Test
    void aClosedPortalLetsNobodyInUntilItIsReopened() {
        Mailed mailed = make.mailed();
        as.system(() -> settings.close(mailed.portal().id()));

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.PortalClosed.class);
        assertNothingAccepted(mailed, IneligibilityReason.PORTAL_CLOSED);

        as.system(() -> settings.reopen(mailed.portal().id()));
        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }

    @Test
    void nobodyIsInvitedIntoAClosedPortal() {
        Portal portal = scene.portal();
        as.system(() -> settings.close(portal.id()));

        assertThat(scene.invite(scene.request(scene.contact("Cleo", "Closed"), portal)))
                .isInstanceOf(ClosedPortal.class);
    }

    @Test
    void aLinkToAFormerAddressDoesNotWork() {
        Mailed mailed = make.mailed();
        make.move(mailed, InvitationMaker.someEmail());

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.AddressChanged.class);
        assertNothingAccepted(mailed, IneligibilityReason.ADDRESS_CHANGED);
    }

    @Test
    void addressesAreComparedIgnoringCase() {
        Mailed mailed = make.mailed();
        make.move(mailed, mailed.contact().email().orElseThrow().text().toUpperCase(Locale.ROOT));

        assertThat(look(mailed)).isInstanceOf(InvitationLinkStatus.Valid.class);
    }

    private void assertNothingAccepted(Mailed mailed, IneligibilityReason reason) {
        assertThat(acceptInvitation.accept(mailed.portal(), mailed.secret(), FORM))
                .isInstanceOf(AcceptOutcome.NotUsable.class);
        assertThat(make.usersOf(mailed.portal())).isEmpty();
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(as.system(() -> records.ineligibility(mailed.invitation()))).contains(reason);
    }

    private InvitationLinkStatus look(Mailed mailed) {
        return states.of(mailed);
    }

    private LifecycleOutcome resend(Mailed mailed, StaffAccount by) {
        return as.person(by.id(), by.displayName(), by.job().rights(), () -> lifecycle.resend(mailed.invitation()));
    }

    private StaffAccount staff(Job job) {
        String name = "inviter-" + UUID.randomUUID();
        return staff.open(name, name, Hashed.of("harbour lights at nine"), job);
    }

    private Mailed mailedBy(StaffAccount inviter, Portal portal) {
        return as.person(
                inviter.id(),
                inviter.displayName(),
                inviter.job().rights(),
                () -> make.mailed(portal, make.contact(InvitationMaker.someEmail()), make.role(portal, "guest")));
    }
}
