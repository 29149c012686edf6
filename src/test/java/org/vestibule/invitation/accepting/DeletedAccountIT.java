package org.vestibule.invitation.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.InvitationStatus;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.Outbox;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.DeletedAccount;
import org.vestibule.member.access.PortalAccessService;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalField;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalSettings;
import org.vestibule.portal.PortalSettingsRequest;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** What happens to invitations when the account that accepting made is deleted by its user. */
@InServer
@BothDatabases
class DeletedAccountIT {

    private static final String PASSWORD = "harbour lights at nine";
    private static final AcceptRequest FORM = new AcceptRequest("Ada", "Byron", null, PASSWORD);

    @Inject
    AcceptInvitation acceptance;

    @Inject
    InvitationMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    PortalRepository portals;

    @Inject
    PortalSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail auditTrail;

    @Inject
    PortalAccessService access;

    @Inject
    PublicSite site;

    @Inject
    As as;

    private PortalUser accept(Mailed mailed) {
        AcceptOutcome outcome = acceptance.accept(mailed.portal(), mailed.secret(), FORM);
        return ((AcceptOutcome.Accepted) outcome).user();
    }

    private void delete(PortalUser user) {
        Portal portal = portals.byId(user.portal().id()).orElseThrow();
        as.system(() -> settings.change(
                portal.id(),
                portal.version(),
                PortalSettingsRequest.of(portal).with(PortalField.ACCOUNT_DELETION, PortalSettingsRequest.YES)));
        site.publish(portal, "me", PageContent.empty(Layout.ONE_COLUMN).plus("main", "profile", Map.of()));
        site.post(
                "/site/" + portal.key() + "/me",
                sessions.begin(user),
                "deletion",
                Map.of("deletionPassword", PASSWORD, "deleteAccount", "x"));
    }

    @Test
    void anotherPortalThatGotTheAddressOfARemovedPortalHasNoDeletedAccountsOfIt() {
        Mailed first = make.mailed();
        delete(accept(first));
        auditTrail.tell(AuditEvent.of(AuditEventType.PORTAL__REMOVED)
                .with("portal", first.portal().key()));

        assertThat(as.system(() -> access.deletedBy(first.contact().id())))
                .extracting(DeletedAccount::portalName)
                .containsExactly(first.portal().key());
        assertThat(as.keptTo(
                        PortalScope.of(Set.of(first.portal().id())),
                        Set.of(Right.MEMBERS),
                        () -> access.deletedBy(first.contact().id())))
                .isEmpty();
    }

    @Test
    void anAcceptedInvitationStaysAndANewInvitationMakesANewAccount() {
        Mailed first = make.mailed();
        PortalUser user = accept(first);

        delete(user);

        assertThat(make.usersOf(first.portal())).isEmpty();
        PortalInvitation ended = make.now(first);
        assertThat(ended.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(ended.ending().acceptedBy()).isEmpty();
        assertThat(acceptance.look(first.portal(), first.secret())).isInstanceOf(InvitationLinkStatus.Used.class);

        assertThat(as.system(() -> access.deletedBy(first.contact().id())))
                .extracting(DeletedAccount::portalName)
                .containsExactly(first.portal().name());

        assertThat(outbox.ofContact(first.contact().id()))
                .filteredOn(email -> email.kind() == EmailKind.ACCOUNT_DELETED)
                .singleElement()
                .satisfies(email -> {
                    assertThat(email.recipient()).isEqualTo(user.email().text());
                    assertThat(email.text())
                            .contains(
                                    user.email().text(),
                                    "/site/" + first.portal().key());
                });

        PortalUser again = accept(make.mailed(first.portal(), first.contact(), first.role()));
        assertThat(again.id()).isNotEqualTo(user.id());
        assertThat(again.contact().id()).isEqualTo(first.contact().id());
    }
}
