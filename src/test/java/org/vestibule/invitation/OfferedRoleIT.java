package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.portal.ChangePortalRoleOutcome;
import org.vestibule.portal.ChangePortalRoleOutcome.Done;
import org.vestibule.portal.ChangePortalRoleOutcome.StillOffered;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** A role that an open invitation offers can't be deleted. */
@InServer
@BothDatabases
class OfferedRoleIT {

    @Inject
    PortalRoles roles;

    @Inject
    InvitationMaker make;

    @Inject
    As as;

    private ChangePortalRoleOutcome delete(PortalRole role) {
        return as.system(() -> roles.delete(role.portal().id(), role.id()));
    }

    @Test
    void cannotBeDeletedWhileAnOpenInvitationOffersIt() {
        Mailed mailed = make.mailed();
        PortalRole role = mailed.role();

        assertThat(as.system(() -> roles.openInvitationsWith(role.id()))).isOne();
        assertThat(delete(role)).isInstanceOfSatisfying(StillOffered.class, refused -> assertThat(refused.invitations())
                .isOne());
        assertThat(as.system(() -> roles.of(mailed.portal().id())))
                .extracting(each -> each.role().id())
                .contains(role.id());
    }

    @Test
    void canBeDeletedAfterTheInvitationHasEndedOrOffersAnother() {
        Mailed revoked = make.mailed();
        make.change(revoked, invitation -> invitation.revoke(Instant.now()));
        assertThat(delete(revoked.role())).isInstanceOf(Done.class);

        Mailed changed = make.mailed();
        PortalRole other = make.role(changed.portal(), "other");
        make.change(changed, invitation -> invitation.offerOnly(other));
        assertThat(delete(changed.role())).isInstanceOf(Done.class);
        assertThat(delete(other)).isInstanceOf(StillOffered.class);
    }

    @Test
    void ignoresInvitationsIntoOtherPortals() {
        make.mailed();
        PortalRole unused = make.role(make.portal(), "unused");

        assertThat(as.system(() -> roles.openInvitationsWith(unused.id()))).isZero();
        assertThat(delete(unused)).isInstanceOf(Done.class);
    }
}
