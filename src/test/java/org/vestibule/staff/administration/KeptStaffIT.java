package org.vestibule.staff.administration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.StaffChangeOutcome.Done;
import org.vestibule.staff.administration.StaffChangeOutcome.Refused;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.testing.Statements;

/** The portals that a colleague's job extends to. */
@InServer
@BothDatabases
class KeptStaffIT {

    private static final int MANY = 10;

    @Inject
    StaffChanges changes;

    @Inject
    StaffDirectory directory;

    @Inject
    Colleagues colleagues;

    @Inject
    InvitationMaker make;

    @Inject
    Statements statements;

    @Inject
    Settings settings;

    private StaffAccount admin;
    private Portal portal;
    private Portal other;

    @BeforeEach
    void prepare() {
        admin = colleagues.active(Job.ADMINISTRATOR);
        portal = make.portal();
        other = make.portal();
    }

    private StaffChangeOutcome change(StaffAccount account, Job job, PortalScope portals) {
        return colleagues.as(admin, () -> changes.changeJob(account.id(), job, portals));
    }

    private static PortalScope of(Portal... portals) {
        return PortalScope.of(List.of(portals).stream().map(Portal::id).toList());
    }

    @Test
    void takeEffectWithTheNextRequest() {
        StaffAccount account = colleagues.active(Job.CRM_USER);
        var browser = new StaffRequests(settings.httpPort());
        browser.signIn(account.userName(), Colleagues.PASSWORD);
        assertThat(browser.get("/crm/portals/" + other.id()).statusCode()).isEqualTo(200);

        assertThat(change(account, Job.CRM_USER, of(portal))).isInstanceOf(Done.class);

        assertThat(browser.get("/crm/portals/" + portal.id()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/crm/portals/" + other.id()).statusCode()).isEqualTo(404);
        change(account, Job.CRM_USER, of(other));
        assertThat(browser.get("/crm/portals/" + portal.id()).statusCode()).isEqualTo(404);
        assertThat(browser.get("/crm/portals/" + other.id()).statusCode()).isEqualTo(200);
        assertThat(history(account)).contains(AuditEventType.STAFF__PORTALS_CHANGED);
    }

    private List<AuditEventType> history(StaffAccount account) {
        return colleagues.as(admin, () -> directory.history(account.id())).items().stream()
                .map(AuditLogEntry::type)
                .toList();
    }

    @Test
    void areNamedInTheList() {
        StaffAccount account = colleagues.keptTo(of(portal, other), Job.PAGE_AUTHOR);

        StaffSummary summary =
                colleagues.as(admin, () -> directory.byId(account.id()).orElseThrow());

        assertThat(summary.portals()).isEqualTo(of(portal, other));
        assertThat(summary.portalNames()).containsExactlyInAnyOrder(portal.name(), other.name());
    }

    @Test
    void areAlwaysAllForAdministrators() {
        StaffAccount account = colleagues.keptTo(of(portal), Job.CRM_USER);

        change(account, Job.ADMINISTRATOR, of(portal));

        assertThat(colleagues.now(account.id()).portals()).isEqualTo(PortalScope.ALL);
    }

    @Test
    void mustBeAtLeastOneAndExist() {
        StaffAccount account = colleagues.keptTo(of(portal), Job.CRM_USER);

        assertThat(change(account, Job.CRM_USER, of())).isEqualTo(Refused.NO_PORTAL);
        assertThat(change(account, Job.CRM_USER, PortalScope.of(List.of(-1L)))).isEqualTo(Refused.PORTAL_GONE);
        assertThat(colleagues.now(account.id()).portals()).isEqualTo(of(portal));
    }

    @Test
    void needTheSameNumberOfStatementsForManyAccountsAsForOne() {
        long first = colleagues.keptTo(of(portal, other), Job.CRM_USER).id();
        StaffSearch search = new StaffSearch("Cora", null);
        assertThat(colleagues.as(admin, () -> directory.byId(first))).isPresent();
        long one = statements.of(() -> colleagues.as(admin, () -> directory.search(search)));

        IntStream.range(0, MANY).forEach(number -> colleagues.keptTo(of(portal, other), Job.CRM_USER));

        assertThat(statements.of(() -> colleagues.as(admin, () -> directory.search(search))))
                .isEqualTo(one);
    }
}
