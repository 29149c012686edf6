package org.vestibule.job.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.job.SomeJob;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** Whose jobs somebody sees. */
@InServer
@BothDatabases
class JobVisibilityIT {

    @Inject
    Settings settings;

    @Inject
    InvitationMaker make;

    @Inject
    SomeJob someJob;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditLogRepository auditLog;

    private Portal portal;
    private StaffAccount owner;
    private StaffRequests requests;

    @BeforeEach
    void signIn() {
        portal = make.portal();
        owner = colleagues.keptTo(portal, Job.CRM_USER);
        requests = signedIn(owner.userName(), Colleagues.PASSWORD);
    }

    private StaffRequests signedIn(String userName, String password) {
        var signedIn = new StaffRequests(settings.httpPort());
        assertThat(signedIn.signIn(userName, password).statusCode()).isEqualTo(204);
        return signedIn;
    }

    @Test
    void haveOnesOwnJobsAndForAdministratorsEverybodys() {
        long own = someJob.of(owner.id(), portal.id());
        long others = someJob.of(colleagues.keptTo(portal, Job.CRM_USER).id(), portal.id());
        long ofAnotherPortal = someJob.of(owner.id(), make.portal().id());

        assertThat(requests.get("/crm/jobs").body())
                .contains("/crm/jobs/" + own + "\"")
                .doesNotContain("/crm/jobs/" + others + "\"", "/crm/jobs/" + ofAnotherPortal + "\"");
        for (long hidden : List.of(others, ofAnotherPortal)) {
            assertThat(requests.get("/crm/jobs/" + hidden).statusCode()).isEqualTo(404);
            assertThat(requests.submit("/crm/jobs/" + hidden + "/results").statusCode())
                    .isEqualTo(404);
        }
        StaffRequests administrator = signedIn("admin", "vestibule-demo");
        assertThat(administrator.get("/crm/jobs").body())
                .contains("/crm/jobs/" + own + "\"", "/crm/jobs/" + others + "\"");
        assertThat(administrator.submit("/crm/jobs/" + own + "/results").body()).startsWith("\ufeffRow,Contact,");
        var exports = new AuditLogFilter(null, null, null, AuditEventType.LIST__EXPORTED);
        assertThat(auditLog.after(exports, null, 1).get(0).detail("list")).contains("job-" + own);
    }
}
