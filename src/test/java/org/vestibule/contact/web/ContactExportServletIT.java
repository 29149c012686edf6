package org.vestibule.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogFilter;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactDetails;
import org.vestibule.contact.ContactRepository;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.settings.Settings;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;
import org.vestibule.text.EmailAddress;

/** The whole list of contacts comes as a file: what matches, as the list shows it, and it is known who got it. */
@InServer
@BothDatabases
class ContactExportServletIT {

    private static final int MANY = 1_003;

    @Inject
    ContactRepository contacts;

    @Inject
    AuditLogRepository auditLog;

    @Inject
    InvitationMaker make;

    @Inject
    Settings settings;

    private final String mark =
            "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private Contact add(String firstName, String company, String phone) {
        var details = new ContactDetails(
                firstName,
                mark,
                Optional.of(new EmailAddress(UUID.randomUUID() + "@example.org")),
                phone,
                null,
                company,
                Optional.empty());
        var contact = new Contact(details, "Tess Tester", Instant.now());
        contacts.add(contact);
        return contact;
    }

    private HttpResponse<String> export(String list) {
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn("crm", "vestibule-demo");
        return requests.submit("/crm/contacts/export", "list", list);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(file)).getRecords();
    }

    @Test
    void hasAllThatMatchInTheOrderOfTheList() throws IOException {
        for (int number = 0; number < MANY; number++) {
            add("N" + (10_000 + number), null, null);
        }

        List<CSVRecord> rows =
                rows(export("q=" + mark + "&dir=desc&columns=name,company").body());

        assertThat(rows).hasSize(MANY + 1);
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.get(0))
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .doesNotHaveDuplicates();
        assertThat(exported("rows")).contains(String.valueOf(MANY));
    }

    @Test
    void hasTheColumnsOfTheListAndNoFormula() throws IOException {
        add("=cmd|' /C calc'!A0", "Brandt, \"Sohn\" & Co", "+49 30 901820");

        HttpResponse<String> answer = export("q=" + mark + "&columns=name,phone,company,state,created");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"contacts.csv\"");
        assertThat(answer.body()).startsWith("\ufeffFirst name,Last name,Phone,Company,Record state,Added\r\n");
        CSVRecord row = rows(answer.body()).get(1);
        assertThat(row.stream().limit(5))
                .containsExactly("'=cmd|' /C calc'!A0", mark, "'+49 30 901820", "Brandt, \"Sohn\" & Co", "Active");
        assertThat(Instant.parse(row.get(5))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void isNotedInTheAuditLogWithoutWhatWasTyped() {
        export("q=" + mark + "&show=inactive&company=Ada&owner=Ada&ada=Ada");

        assertThat(exported("list")).contains("contacts");
        assertThat(exported("rows")).contains("0");
        assertThat(exported("filters")).contains("company=… q=… show=inactive");
    }

    private Optional<String> exported(String detail) {
        var filter = new AuditLogFilter(null, null, null, AuditEventType.LIST__EXPORTED);
        AuditLogEntry newest = auditLog.after(filter, null, 1).get(0);
        assertThat(newest.byName()).isNotBlank();
        return newest.detail(detail);
    }

    @Test
    void isForNobodyWithoutTheRight() {
        var author = new StaffRequests(settings.httpPort());
        author.signIn("author", "vestibule-demo");
        var nobody = new StaffRequests(settings.httpPort());

        for (String list : List.of("contacts", "invitations", "users")) {
            assertThat(author.submit("/crm/" + list + "/export").statusCode())
                    .as(list)
                    .isEqualTo(403);
            assertThat(nobody.submit("/crm/" + list + "/export").statusCode())
                    .as(list)
                    .isIn(302, 303, 401, 403);
        }
        var crm = new StaffRequests(settings.httpPort());
        crm.signIn("crm", "vestibule-demo");
        assertThat(crm.submit("/crm/staff/export").statusCode()).isEqualTo(403);
    }

    @Test
    void theOtherListsAreFilesToo() throws IOException {
        make.mailed();
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn("admin", "vestibule-demo");
        Map<String, String> headers = Map.of(
                "invitations", "Contact,Email,Portal,Roles,Status reason,Created,Invited by,Sent,Expires,Ended",
                "users", "Name,Sign-in address,User name,Portal,Roles,Status,Last sign-in,Invited by,Portal user since",
                "staff", "Name,User name,Email,Job,Portals,State,Last sign-in,Open sessions");

        for (Map.Entry<String, String> list : headers.entrySet()) {
            HttpResponse<String> answer = requests.submit("/crm/" + list.getKey() + "/export", "list", "");
            assertThat(answer.statusCode()).as(list.getKey()).isEqualTo(200);
            assertThat(answer.body()).as(list.getKey()).startsWith("\ufeff" + list.getValue() + "\r\n");
            assertThat(rows(answer.body())).as(list.getKey()).hasSizeGreaterThan(1);
        }
    }
}
