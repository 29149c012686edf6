package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScene;
import org.vestibule.security.PortalScene.Furnished;
import org.vestibule.settings.Settings;
import org.vestibule.shell.route.ScopeTable.Row;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/**
 * Asks for every address of the {@link ScopeTable} that is about a record of a portal as somebody who is kept to another portal,
 * and as somebody of this one; and looks for the portal in all lists.
 */
@InServer
@BothDatabases
class PortalScopeAddressesIT {

    /** Which record the number in an address is of. */
    private static final Map<String, Function<Furnished, Long>> RECORDS = Map.of(
            "/crm/contacts",
            place -> place.contact().id(),
            "/crm/invitations",
            Furnished::invitation,
            "/crm/users",
            place -> place.user().id(),
            "/crm/activities",
            Furnished::email,
            "/crm/portals",
            place -> place.portal().id(),
            "/design/harbour",
            Furnished::page);

    /**
     * Contacts belong to no portal; what is told of portals on their records is looked at among the lists. Jobs are for their
     * owners and for administrators.
     */
    private static final Set<String> NOT_OF_A_PORTAL =
            Set.of("/crm/contacts/0", "/crm/contacts/import/0", "/crm/jobs/0");

    /** Addresses that answer 404 unless they hear of a widget or an image, too. */
    private static final Set<String> INCOMPLETE = Set.of("form", "thumbnails");

    @Inject
    Settings settings;

    @Inject
    Colleagues colleagues;

    @Inject
    PortalScene scene;

    private Furnished place;
    private Portal elsewhere;

    @BeforeEach
    void furnish() {
        place = scene.furnished();
        elsewhere = scene.bare();
    }

    private StaffRequests keptTo(Portal portal, Job job) {
        StaffAccount account = colleagues.keptTo(portal, job);
        var requests = new StaffRequests(settings.httpPort());
        assertThat(requests.signIn(account.userName(), Colleagues.PASSWORD).statusCode())
                .isEqualTo(204);
        return requests;
    }

    @Test
    void noRecordOfAPortalIsThereForThoseWhoMayNotSeeThePortal() {
        var all = new Findings();
        for (Job job : List.of(Job.CRM_USER, Job.PAGE_AUTHOR)) {
            StaffRequests other = keptTo(elsewhere, job);
            StaffRequests own = keptTo(place.portal(), job);
            for (Row row : records(job)) {
                String address = address(row.address());
                all.check(() -> assertThat(other.get(address).statusCode())
                        .as(job + " of another portal at " + row.address())
                        .isEqualTo(404));
                if (INCOMPLETE.stream().noneMatch(row.address()::endsWith)) {
                    all.check(() -> assertThat(own.get(address).statusCode())
                            .as(job + " of this portal at " + row.address())
                            .isNotIn(403, 404));
                }
            }
        }
        all.assertNone();
    }

    private static List<Row> records(Job job) {
        return ScopeTable.ROWS.stream()
                .filter(row -> !row.isTheSameForEverybody() && !NOT_OF_A_PORTAL.contains(row.address()))
                .filter(row -> row.address().matches(".*(/0|harbour|/designer/).*"))
                .filter(row -> status(row, job) != 403)
                .toList();
    }

    private static int status(Row row, Job job) {
        return job == Job.CRM_USER ? row.crmUser() : row.author();
    }

    /** The address of the record in the portal that is named in its place. */
    private String address(String address) {
        String key = place.portal().key();
        if (address.startsWith("/designer/")) {
            return address + "?portal=" + key + "&id=" + place.page();
        }
        int number = address.indexOf("/0");
        return number < 0
                ? address.replace("harbour", key)
                : (address.substring(0, number).replace("harbour", key) + "/" + record(address.substring(0, number))
                        + address.substring(number + 2));
    }

    private long record(String kind) {
        assertThat(RECORDS).as("which record the number in the address is of").containsKey(kind);
        return RECORDS.get(kind).apply(place);
    }

    @Test
    void noListNamesAPortalToThoseWhoMayNotSeeIt() {
        var all = new Findings();
        for (Job job : List.of(Job.CRM_USER, Job.PAGE_AUTHOR)) {
            StaffRequests other = keptTo(elsewhere, job);
            for (Row row : ScopeTable.ROWS) {
                if (!row.isTheSameForEverybody() && status(row, job) == 200) {
                    String address = row.address().replace("harbour", elsewhere.key()) + "?q=" + place.mark();
                    all.check(() -> assertThat(other.get(address).body())
                            .as(job + " of another portal at " + address)
                            .doesNotContain(place.portal().name()));
                }
            }
        }
        all.assertNone();
    }

    @Test
    void theRecordsOfContactsAndTheSearchTellOfThosePortalsAlone() {
        StaffRequests other = keptTo(elsewhere, Job.CRM_USER);
        StaffRequests own = keptTo(place.portal(), Job.CRM_USER);
        String name = place.portal().name();
        for (String address : List.of(
                "/crm/contacts/" + place.contact().id(),
                "/crm/contacts/" + place.member().id(),
                "/crm/search?q=" + place.mark(),
                "/crm/invitations?q=" + place.mark(),
                "/crm/users?q=" + place.mark(),
                "/crm/portals")) {
            assertThat(other.get(address).body()).as(address).doesNotContain(name);
            assertThat(own.get(address).body()).as(address).contains(name);
        }
        String contact = "/crm/contacts/" + place.contact().id();
        assertThat(other.get(contact).body()).doesNotContain("For " + place.mark());
        assertThat(own.get(contact).body()).contains("For " + place.mark());
    }
}
