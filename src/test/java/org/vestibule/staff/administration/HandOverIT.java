package org.vestibule.staff.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.contact.Contact;
import org.vestibule.contact.owner.ContactOwnerService;
import org.vestibule.invitation.IneligibilityReason;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.invitation.PortalInvitation;
import org.vestibule.invitation.query.InvitationQueryService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.PortalRoles;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.HandOverOutcome.Done;
import org.vestibule.staff.administration.HandOverOutcome.Refused;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

/** Handing over somebody's records to a colleague. */
@InServer
@BothDatabases
class HandOverIT {

    @Inject
    HandOver handOver;

    @Inject
    StaffDirectory directory;

    @Inject
    StaffChanges changes;

    @Inject
    InvitationQueryService invitations;

    @Inject
    Colleagues colleagues;

    @Inject
    InvitationMaker make;

    @Inject
    PortalRoles roles;

    @Inject
    ContactOwnerService owners;

    @Inject
    As as;

    private StaffAccount admin;
    private StaffAccount leaving;
    private Portal portal;
    private PortalRole role;
    private Mailed first;
    private Mailed second;

    @BeforeEach
    void invite() {
        admin = colleagues.active(Job.ADMINISTRATOR);
        leaving = colleagues.active(Job.CRM_USER);
        portal = make.portal();
        role = make.role(portal, "partner");
        first = invited(portal, role);
        second = invited(portal, role);
    }

    private Mailed invited(Portal into, PortalRole offered) {
        return as.person(
                leaving.id(),
                leaving.displayName(),
                EnumSet.of(Right.INVITATIONS),
                () -> make.mailed(into, make.contact(InvitationMaker.someEmail()), offered));
    }

    private HandOverOutcome to(StaffAccount recipient) {
        return colleagues.as(admin, () -> handOver.handOver(leaving.id(), recipient.id()));
    }

    private Long inviter(Mailed mailed) {
        return make.now(mailed).offer().inviter().id();
    }

    @Test
    void openInvitationsGoToAColleagueWhoMaySeeTheirPortal() {
        Portal another = make.portal();
        Mailed elsewhere = invited(another, make.role(another, "guest"));
        Mailed revoked = invited(portal, role);
        make.change(revoked, invitation -> invitation.revoke(Instant.now()));
        StaffAccount recipient = colleagues.keptTo(portal, Job.CRM_USER);
        assertThat(owned().total()).isEqualTo(3);
        assertThat(owned().byPortal())
                .containsExactlyInAnyOrder(
                        new OwnedSummary.InPortal(portal.name(), 2, false),
                        new OwnedSummary.InPortal(another.name(), 1, false));
        assertThat(colleagues.as(admin, () -> handOver.recipients(leaving.id())))
                .containsKey(recipient.id().toString())
                .doesNotContainKey(leaving.id().toString());
        long version = make.now(first).version();

        assertThat(to(recipient)).asInstanceOf(type(Done.class)).satisfies(done -> {
            assertThat(done.handed()).isEqualTo(2);
            assertThat(done.left()).isEqualTo(1);
        });

        assertThat(inviter(first)).isEqualTo(recipient.id());
        assertThat(make.now(first).version()).isGreaterThan(version);
        assertThat(make.now(second).offer().inviter().name()).isEqualTo(recipient.displayName());
        assertThat(inviter(elsewhere)).isEqualTo(leaving.id());
        assertThat(inviter(revoked)).isEqualTo(leaving.id());
        assertThat(history()).first().satisfies(entry -> assertThat(entry.about())
                .containsEntry("recipient", recipient.id().toString())
                .containsEntry("invitations", "2"));
    }

    private OwnedSummary owned() {
        return colleagues.as(admin, () -> handOver.owned(leaving.id())).get(0);
    }

    private List<AuditLogEntry> history() {
        return colleagues.as(admin, () -> directory.history(leaving.id())).items().stream()
                .filter(entry -> entry.type() == AuditEventType.STAFF__HANDED_OVER)
                .toList();
    }

    @Test
    void invitationsWithARestrictedRoleGoOnlyToAdministrators() {
        PortalRole kept = make.role(portal, "chief");
        as.system(() -> roles.restrict(portal.id(), kept.id(), true));
        Mailed chief = invited(portal, kept);

        to(colleagues.active(Job.CRM_USER));
        assertThat(inviter(chief)).isEqualTo(leaving.id());
        StaffAccount chiefOfAll = colleagues.active(Job.ADMINISTRATOR);
        to(chiefOfAll);

        assertThat(inviter(chief)).isEqualTo(chiefOfAll.id());
    }

    @Test
    void contactsGoToAnyColleagueWhoMaySeeContacts() {
        Contact contact = make.contact(InvitationMaker.someEmail());
        colleagues.as(admin, () -> owners.change(contact.id(), leaving.id()));
        StaffAccount recipient = colleagues.keptTo(make.portal(), Job.CRM_USER);
        assertThat(colleagues.as(admin, () -> handOver.recipients(leaving.id())))
                .containsKey(recipient.id().toString());

        assertThat(to(recipient)).asInstanceOf(type(Done.class)).satisfies(done -> {
            assertThat(done.handed()).isEqualTo(1);
            assertThat(done.left()).isEqualTo(2);
        });

        assertThat(colleagues
                        .as(admin, () -> owners.of(contact.id()))
                        .orElseThrow()
                        .id())
                .isEqualTo(recipient.id());
        assertThat(inviter(first)).isEqualTo(leaving.id());
    }

    @Test
    void invitationsOfADeactivatedColleagueCanBeAcceptedAfterTheHandOver() {
        StaffAccount recipient = colleagues.active(Job.CRM_USER);
        colleagues.as(admin, () -> changes.deactivate(leaving.id()));
        assertThat(ineligibility()).contains(IneligibilityReason.INVITER_GONE);

        to(recipient);

        assertThat(ineligibility()).isEmpty();
    }

    private Optional<IneligibilityReason> ineligibility() {
        return colleagues.as(admin, () -> invitations.ineligibility(first.invitation()));
    }

    @Test
    void anInvitationCannotBeAcceptedIfItsInviterLostThePortal() {
        assertThat(ineligibility()).isEmpty();

        colleagues.as(
                admin,
                () -> changes.changeJob(
                        leaving.id(),
                        Job.CRM_USER,
                        PortalScope.of(List.of(make.portal().id()))));

        assertThat(ineligibility()).contains(IneligibilityReason.INVITER_GONE);
        assertThat(owned().byPortal()).containsExactly(new OwnedSummary.InPortal(portal.name(), 2, true));
    }

    @Test
    void deactivatingAndHandingOverIsAtomic() {
        StaffAccount gone = colleagues.active(Job.CRM_USER);
        colleagues.as(admin, () -> changes.deactivate(gone.id()));
        assertThat(deactivating(gone)).isEqualTo(Refused.RECIPIENT_UNFIT);
        assertThat(colleagues.now(leaving.id()).active()).isTrue();
        StaffAccount recipient = colleagues.active(Job.CRM_USER);

        assertThat(deactivating(recipient)).isInstanceOf(Done.class);

        assertThat(colleagues.now(leaving.id()).active()).isFalse();
        PortalInvitation now = make.now(first);
        assertThat(now.offer().inviter().id()).isEqualTo(recipient.id());
    }

    private HandOverOutcome deactivating(StaffAccount recipient) {
        return colleagues.as(admin, () -> handOver.deactivate(leaving.id(), recipient.id()));
    }

    @Test
    void aMissingOrUnfitRecipientIsRefused() {
        StaffAccount author = colleagues.active(Job.PAGE_AUTHOR);

        assertThat(to(leaving)).isEqualTo(Refused.RECIPIENT_UNFIT);
        assertThat(colleagues.as(admin, () -> handOver.handOver(leaving.id(), null)))
                .isEqualTo(Refused.NO_RECIPIENT);
        assertThat(colleagues.as(admin, () -> handOver.recipients(leaving.id())))
                .doesNotContainKey(author.id().toString());
        assertThat(to(author)).isEqualTo(Refused.RECIPIENT_UNFIT);
        assertThat(inviter(first)).isEqualTo(leaving.id());
    }
}
