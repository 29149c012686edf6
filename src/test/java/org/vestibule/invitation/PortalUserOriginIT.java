package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome.Accepted;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.command.InvitationLifecycle;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.member.query.PortalUserFilter;
import org.vestibule.member.query.PortalUserOrder;
import org.vestibule.member.query.PortalUserQueryService;
import org.vestibule.member.query.PortalUserSummary;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/**
 * Portal users have the invitation that they accepted as their origin; invitations that weren't accepted lead to no
 * user.
 */
@InServer
@BothDatabases
class PortalUserOriginIT {

    @Inject
    InvitationMaker make;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    InvitationLifecycle lifecycle;

    @Inject
    InvitationQueryService invitations;

    @Inject
    PortalUserQueryService users;

    @Inject
    As as;

    private Mailed invited(Portal portal, Contact contact) {
        return make.mailed(portal, contact, make.role(portal, "partner"));
    }

    private void accept(Mailed mailed) {
        var form = new AcceptRequest("Ada", "Byron", null, "a tide of boats");
        assertThat(as.someoneWith(Set.of(), () -> acceptInvitation.accept(mailed.portal(), mailed.secret(), form)))
                .isInstanceOf(Accepted.class);
    }

    private List<PortalUserSummary> usersOf(Portal portal) {
        var filter = new PortalUserFilter(null, null, portal.id());
        return as.system(() -> users.page(filter, PortalUserOrder.NAME, false, null, users.count(filter)))
                .items();
    }

    @Test
    void aUserCameByTheInvitationThatWasAccepted() {
        Mailed mailed = make.mailed();
        accept(mailed);

        assertThat(usersOf(mailed.portal())).singleElement().satisfies(user -> {
            assertThat(user.origin().invitationId()).isEqualTo(mailed.invitation());
            assertThat(user.origin().acceptedAt()).isNotNull();
        });
    }

    @Test
    void aUserWhoWasNotInvitedCameByNoInvitation() {
        Portal portal = make.portal();
        Contact contact = make.contact(InvitationMaker.someEmail());
        make.user(portal, contact, contact.email().orElseThrow().text());

        assertThat(usersOf(portal)).singleElement().satisfies(user -> assertThat(user.origin())
                .isNull());
    }

    @Test
    void findsTheNewestInvitationIntoEachPortalWithoutAccess() {
        Contact contact = make.contact(InvitationMaker.someEmail());
        accept(invited(make.portal(), contact));
        Mailed open = invited(make.portal(), contact);
        Portal portal = make.portal();
        Mailed revoked = invited(portal, contact);
        as.system(() -> lifecycle.revoke(revoked.invitation()));
        Mailed newer = make.mailed(portal, contact, revoked.role());
        as.system(() -> lifecycle.revoke(newer.invitation()));

        assertThat(as.system(() -> invitations.intoPortalsWithoutAccess(contact.id())))
                .extracting(InvitationSummary::id, InvitationSummary::status)
                .containsExactlyInAnyOrder(
                        tuple(open.invitation(), InvitationStatus.SENT),
                        tuple(newer.invitation(), InvitationStatus.REVOKED));
    }
}
