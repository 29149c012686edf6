package org.vestibule.portal.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.command.LifecycleOutcome;
import org.vestibule.invitation.inviting.InviteOptions;
import org.vestibule.invitation.query.InvitationFilter;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.member.access.MemberRoles;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.bin.FullPortal.Made;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** Deleting a portal hides it everywhere; restoring brings it back unchanged. */
@InServer
@BothDatabases
class PortalBinIT {

    @Inject
    PortalBin bin;

    @Inject
    PortalSettings settings;

    @Inject
    PortalRepository portals;

    @Inject
    CreatePortal createPortal;

    @Inject
    InviteOptions options;

    @Inject
    InvitationQueryService invitations;

    @Inject
    PortalUserQueryService users;

    @Inject
    PortalAccessService access;

    @Inject
    MemberRoles roles;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    FullPortal make;

    @Inject
    PublicSite site;

    @Inject
    As as;

    private DeletePortalOutcome delete(Portal portal, String typed) {
        return as.system(() -> bin.delete(portal.id(), typed));
    }

    private void delete(Portal portal) {
        assertThat(delete(portal, portal.key())).isInstanceOf(DeletePortalOutcome.Deleted.class);
    }

    private long invitations(Portal portal) {
        return as.system(() ->
                invitations.count(new InvitationFilter(null, null, portal.id())).number());
    }

    private long invitationsFound(Portal portal) {
        return as.system(() -> invitations
                .count(new InvitationFilter(portal.name(), null, null))
                .number());
    }

    private long users(Portal portal) {
        return as.system(
                () -> users.count(new PortalUserFilter(null, null, portal.id())).number());
    }

    @Test
    void deletingNeedsAClosedPortalAndItsAddress() {
        Portal portal = make.kit();
        assertThat(delete(portal, portal.key())).isEqualTo(new DeletePortalOutcome.StillOpen());
        make.close(portal);
        assertThat(delete(portal, "harbour")).isEqualTo(new DeletePortalOutcome.OtherAddress(portal.key()));
        assertThat(delete(portal, null)).isEqualTo(new DeletePortalOutcome.OtherAddress(portal.key()));
        assertThat(portals.byId(portal.id())).isPresent();

        assertThat(delete(portal, " " + portal.key() + " ")).isInstanceOf(DeletePortalOutcome.Deleted.class);

        assertThat(delete(portal, portal.key()))
                .as("a form that is sent twice")
                .isInstanceOf(DeletePortalOutcome.Deleted.class);
        assertThat(as.system(() -> bin.delete(0, "nothing"))).isEqualTo(new DeletePortalOutcome.Unknown());
    }

    @Test
    void recordsOfADeletedPortalAreNeitherShownNorChanged() {
        Made made = make.closed();
        long invitation = made.mailed().get(0);
        long user = made.mailed().get(1);
        long member = as.system(() -> users.byId(user)).orElseThrow().summary().contactId();
        assertThat(as.system(() -> invitations.byId(invitation))).isPresent();
        assertThat(as.system(() -> roles.of(member))).hasSize(1);

        delete(made.portal());

        assertThat(as.system(() -> invitations.byId(invitation))).isEmpty();
        assertThat(as.system(() -> users.byId(user))).isEmpty();
        assertThat(as.system(() -> roles.of(member))).isEmpty();
        assertThat(as.system(() -> access.close(user))).isEmpty();
        assertThat(as.system(() -> lifecycle.revoke(invitation)))
                .isInstanceOf(LifecycleOutcome.UnknownInvitation.class);
    }

    @Test
    void aDeletedPortalIsInNoListPromptOrSearch() {
        Made made = make.closed();
        Portal portal = made.portal();
        assertThat(invitations(portal)).isEqualTo(1);
        assertThat(invitationsFound(portal)).isEqualTo(1);
        assertThat(users(portal)).isEqualTo(1);

        delete(portal);

        assertThat(as.system(() -> settings.all())).extracting(Portal::key).doesNotContain(portal.key());
        assertThat(as.system(() -> settings.named(portal.name()))).isEmpty();
        assertThat(as.system(() -> settings.open(portal.id()))).isEmpty();
        assertThat(as.system(() -> invitations.portals()))
                .extracting(Portal::key)
                .doesNotContain(portal.key());
        assertThat(as.system(() -> options.of(made.invitee().id(), portal.id())).toString())
                .doesNotContain(portal.key());
        assertThat(invitations(portal)).isZero();
        assertThat(invitationsFound(portal)).isZero();
        assertThat(users(portal)).isZero();
        assertThat(as.system(() -> invitations.ofContact(made.invitee().id())).items())
                .isEmpty();
        assertThat(as.system(() ->
                        invitations.intoPortalsWithoutAccess(made.invitee().id())))
                .isEmpty();
        assertThat(as.system(() -> bin.all())).extracting(DeletedPortal::key).contains(portal.key());
    }

    @Test
    void theSiteOfADeletedPortalIsNotFound() {
        Portal portal = make.closedKit();
        assertThat(site.get("/site/" + portal.key()).statusCode()).isEqualTo(503);

        delete(portal);

        assertThat(site.get("/site/" + portal.key()).statusCode()).isEqualTo(404);
        assertThat(site.get("/site/" + portal.key() + "/brand.css").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/site/" + portal.key() + "/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void restoringBringsAPortalBackClosedWithAllItsData() {
        Made made = make.closed();
        Portal portal = made.portal();
        delete(portal);

        assertThat(as.system(() -> bin.restore(portal.id()))).isInstanceOf(RestorePortalOutcome.Restored.class);

        assertThat(portals.byId(portal.id())).map(Portal::closed).contains(true);
        assertThat(invitations(portal)).isEqualTo(1);
        assertThat(users(portal)).isEqualTo(1);
        assertThat(as.system(() -> bin.restore(portal.id()))).isEqualTo(new RestorePortalOutcome.Gone());
        as.system(() -> settings.reopen(portal.id()));
        assertThat(site.get("/site/" + portal.key()).statusCode()).isEqualTo(200);
    }

    @Test
    void theAddressOfADeletedPortalStaysReserved() {
        Portal portal = make.closedKit();
        delete(portal);
        var request = new CreatePortalRequest("Another", portal.key(), "en", null, null);

        assertThat(as.system(() -> createPortal.create(request)))
                .isEqualTo(new CreatePortalOutcome.AddressOfDeleted(portal.key()));
        assertThat(as.system(() -> createPortal.suggestAddress(portal.key(), "en")))
                .isNotEqualTo(portal.key());
    }

    @Test
    void onlyAdministratorsMayDelete() {
        Portal portal = make.closedKit();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(
                        Set.of(Right.PORTALS, Right.CONTACTS), () -> bin.delete(portal.id(), portal.key())));
    }
}
