package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.job.SomeJob;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** The lists of jobs and of a job's rows take as many statements for 25 rows as for one. */
@InServer
@BothDatabases
class JobListsIT {

    private static final int ROWS = 25;

    @Inject
    ScreenStatements screens;

    @Inject
    InvitationMaker make;

    @Inject
    SomeJob someJob;

    @Inject
    Colleagues colleagues;

    @Inject
    ContactService contacts;

    @Inject
    Settings settings;

    @Inject
    As as;

    // A word that no other test has.
    private final String mark =
            "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void jobs() {
        Portal portal = make.portal();
        var staff = new StaffRequests(settings.httpPort());
        StaffAccount owner = colleagues.keptTo(portal, Job.CRM_USER);
        staff.signIn(owner.userName(), Colleagues.PASSWORD);
        someJob.of(owner.id(), portal.id());
        long one = screens.of(staff, "/crm/jobs", mark, 0);
        IntStream.range(1, ROWS).forEach(number -> someJob.of(owner.id(), portal.id()));
        assertThat(screens.of(staff, "/crm/jobs", mark, 0)).isEqualTo(one);
    }

    @Test
    void rowsOfAJob() {
        Portal portal = make.portal();
        List<Long> contactIds = IntStream.range(0, ROWS)
                .mapToObj(number -> contact(number).id())
                .toList();
        var administrator = new StaffRequests(settings.httpPort());
        administrator.signIn("admin", "vestibule-demo");
        long small = someJob.of(1, portal.id(), contactIds.subList(0, 1));
        long large = someJob.of(1, portal.id(), contactIds);
        assertThat(screens.of(administrator, "/crm/jobs/" + large, mark, ROWS))
                .isEqualTo(screens.of(administrator, "/crm/jobs/" + small, mark, 1));
    }

    private Contact contact(int number) {
        var entry = ContactRequest.ofKeys(
                Map.of("firstName", "N" + number, "lastName", mark, "email", "n" + number + mark + "@example.org"));
        return ((SaveContactOutcome.Changed) as.system(() -> contacts.add(entry))).contact();
    }
}
