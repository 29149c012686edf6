package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.audit.AuditLogRepository;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.ErasePersonalData;
import org.vestibule.contact.ErasureOutcome;
import org.vestibule.contact.PersonalDataExport;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.contact.query.ContactQueryService;
import org.vestibule.contact.query.ContactSearch;
import org.vestibule.contact.query.ContactSearch.Filter;
import org.vestibule.contact.query.ContactSearch.Order;
import org.vestibule.contact.query.ContactSummary;
import org.vestibule.invitation.ErasureScene.Person;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.inviting.InviteOutcome;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.link.InvitationLinkStatus;
import org.vestibule.member.PortalUser;
import org.vestibule.member.access.ChangeRolesOutcome;
import org.vestibule.member.access.ChangeRolesRequest;
import org.vestibule.member.access.MemberRoles;
import org.vestibule.portal.Portal;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Database;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** Exporting and erasing all personal data of a contact, of every feature, as administrators do. */
@InServer
@BothDatabases
class ErasureIT {

    private static final Set<Right> OTHERS = EnumSet.complementOf(EnumSet.of(Right.PERSONAL_DATA));

    @Inject
    ErasureScene people;

    @Inject
    Scene scene;

    @Inject
    ErasePersonalData erasure;

    @Inject
    PersonalDataExport export;

    @Inject
    ContactService contacts;

    @Inject
    ContactQueryService lists;

    @Inject
    AcceptInvitation acceptance;

    @Inject
    MemberRoles roles;

    @Inject
    AuditLogRepository kept;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    As as;

    private Person person() {
        return people.person(scene.portal());
    }

    @Test
    void leavesNoPersonalDataInAnyTable() {
        Person person = person();
        // On PostgreSQL, the keys of the invitation, the portal user and the contact's portal states are rows, too.
        assertThat(rowsWith(person.mark())).hasSize(settings.database() == Settings.Database.POSTGRESQL ? 10 : 4);

        assertThat(as.system(() -> erasure.of(person.contact().id()))).isInstanceOf(ErasureOutcome.Erased.class);

        assertThat(rowsWith(person.mark())).isEmpty();
        PortalUser user = people.user(person.user().id());
        assertThat(user.active()).isFalse();
        assertThat(user.roles()).isEmpty();
        assertThat(database.contentBut(List.of()).entrySet().stream()
                        .filter(table -> table.getKey().equalsIgnoreCase("member_session"))
                        .flatMap(table -> table.getValue().stream()))
                .noneMatch(row -> row.contains("|" + user.id() + "|"));
        assertThat(kept.aboutContact(person.contact().id()))
                .extracting(AuditLogEntry::type)
                .contains(AuditEventType.INVITATION__REVOKED, AuditEventType.CONTACT__ERASED);
    }

    private List<String> rowsWith(String mark) {
        return database.contentBut(List.of()).entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> row.toLowerCase(Locale.ROOT).contains(mark))
                        .map(row -> table.getKey() + ": " + row))
                .toList();
    }

    @Test
    void allowsNoFurtherUse() {
        Person person = person();
        Contact before = people.stored(person);
        as.system(() -> erasure.of(before.id()));
        Portal portal = scene.portal();

        assertThat(as.someoneWith(
                        Set.of(),
                        () -> acceptance.look(scene.now(person.invitation()).portal(), person.secret())))
                .isInstanceOf(InvitationLinkStatus.Unknown.class);
        assertThat(scene.invite(scene.request(before, portal))).isInstanceOf(InviteOutcome.InactiveContact.class);
        assertThat(as.system(() -> contacts.reactivate(before.id()))
                        .orElseThrow()
                        .active())
                .isFalse();
        Contact erased = people.stored(person);
        assertThat(as.system(() -> contacts.change(before.id(), erased.version(), ContactRequest.of(before.details()))))
                .isInstanceOf(SaveContactOutcome.Closed.class);
        assertThat(people.stored(person).name()).isEqualTo("#" + before.id());
        var byNumber = new ContactSearch("#" + before.id(), Filter.ALL, Order.NAME, false, null);
        assertThat(as.system(() -> lists.search(byNumber)).items())
                .extracting(ContactSummary::id)
                .containsExactly(before.id());
        var request = new ChangeRolesRequest(person.user().id(), Set.of(), Set.of(person.role()));
        assertThat(as.system(() -> roles.replace(before.id(), Set.of(request))))
                .isEqualTo(ChangeRolesOutcome.USER_GONE);
        assertThat(as.system(() -> roles.of(before.id()))).isEmpty();
        assertThat(as.system(() -> erasure.of(before.id()))).isInstanceOf(ErasureOutcome.ErasedBefore.class);
        assertThat(kept.aboutContact(before.id()))
                .filteredOn(entry -> entry.type() == AuditEventType.CONTACT__ERASED)
                .hasSize(1);
    }

    @Test
    void doesNotAffectOthersWithTheSameAddress() {
        Person person = person();
        Contact twin = people.contact(person.mark());

        as.system(() -> erasure.of(person.contact().id()));

        assertThat(scene.stored(twin).details()).isEqualTo(twin.details());
        Portal portal = person.user().portal();
        var request = InviteRequest.of(
                twin.id(), portal.id(), Set.of(scene.role(portal, "buyer").id()));
        assertThat(scene.invite(request))
                .isNotInstanceOf(InviteOutcome.InactiveContact.class)
                .isNotInstanceOf(InviteOutcome.AlreadyMember.class);
    }

    @Test
    void clearsAnAcceptanceByAnotherContactWithTheAddress() {
        Person person = person();
        PortalUser twin = people.twin(person);

        as.system(() -> erasure.of(person.contact().id()));

        PortalInvitation left = scene.now(person.invitation());
        assertThat(left.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(left.ending().acceptedBy()).isEmpty();
        assertThat(people.user(twin.id()).active()).isTrue();
    }

    @Test
    void isPermanentInTheDatabaseToo() {
        Person person = person();
        as.system(() -> erasure.of(person.contact().id()));

        assertThatThrownBy(() -> people.openAgain(person)).rootCause().message().containsIgnoringCase("contact_erased");
    }

    @Test
    void exportsEverythingButSecrets() {
        Person person = person();

        var file = as.system(() -> export.of(person.contact().id())).orElseThrow();

        assertThat(file.toString())
                .contains(
                        "\"firstName\":\"A" + person.mark(),
                        "\"phone\":\"+49 " + person.mark(),
                        "\"message\":\"See you, " + person.mark(),
                        "\"userName\":\"user" + person.mark(),
                        "\"roles\":[\"Role buyer\"]",
                        "\"subject\":\"For " + person.mark(),
                        "\"text\":\"Dear " + person.mark(),
                        "\"mailServerSaid\":\"550 no " + person.mark(),
                        "\"event\":\"member.signed-in\"")
                .doesNotContain("argon2", "hash", person.secret());
        assertThat(kept.aboutContact(person.contact().id()))
                .extracting(AuditLogEntry::type)
                .containsExactly(AuditEventType.CONTACT__EXPORTED);
    }

    @Test
    void isForAdministratorsOnly() {
        Person person = person();
        long number = person.contact().id();

        assertThatThrownBy(() -> as.someoneWith(OTHERS, () -> erasure.of(number)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.someoneWith(OTHERS, () -> export.of(number)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(post("crm", "/crm/contacts/" + number + "/export").statusCode())
                .isEqualTo(403);
        assertThat(post("crm", "/staff/contactdata?id=" + number).statusCode()).isEqualTo(404);
        assertThat(get("crm", "/crm/contacts/" + number).body()).doesNotContain("Erase data", "Export data");
        assertThat(people.stored(person).erased()).isFalse();
    }

    @Test
    void isDownloadedAsAFileThatIsNotCached() {
        Person person = person();
        long number = person.contact().id();
        // For the browser, a request that leaves the page would end the requests that the page has open.
        assertThat(get("admin", "/crm/contacts/" + number).body())
                .contains("<form id=\"exportData\" action=\"/crm/contacts/" + number + "/export\"")
                .containsPattern("<button form=\"exportData\" formmethod=\"post\" formtarget=\"_blank\"");

        HttpResponse<String> file = post("admin", "/crm/contacts/" + number + "/export");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"contact-" + number + ".json\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).contains(person.address());
        assertThat(post("admin", "/crm/contacts/999999999/export").statusCode()).isEqualTo(404);
        assertThat(as.system(() -> erasure.of(999999999))).isInstanceOf(ErasureOutcome.Unknown.class);
    }

    @Test
    void isNotExportedByAGetRequest() {
        Person person = person();
        long number = person.contact().id();

        assertThat(get("admin", "/crm/contacts/" + number + "/export").statusCode())
                .isEqualTo(405);

        assertThat(kept.aboutContact(number)).isEmpty();
    }

    @Test
    void theRecordSaysThatItWasErasedAndOffersNoCommand() {
        Person person = person();
        String address = "/crm/contacts/" + person.contact().id();
        assertThat(get("admin", address).body())
                .contains("Erase data", "Export data", "Erase all that Vestibule keeps");

        as.person(
                1,
                "Tess Tester",
                EnumSet.allOf(Right.class),
                () -> erasure.of(person.contact().id()));

        assertThat(get("admin", address).body())
                .contains("Tess Tester erased the data of this contact", "Erased e-mail", "Export data")
                .doesNotContain("Erase data", "Reactivate", "CRM User Invite", "Manage Portal Roles", person.mark());
    }

    private HttpResponse<String> get(String userName, String address) {
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn(userName, "vestibule-demo");
        return requests.get(address);
    }

    private HttpResponse<String> post(String userName, String address) {
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn(userName, "vestibule-demo");
        return requests.submit(address);
    }
}
