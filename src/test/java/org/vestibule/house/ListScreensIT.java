package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactService;
import org.vestibule.contact.SaveContactOutcome;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.page.content.Layout;
import org.vestibule.page.editing.CreatePageOutcome;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.page.publishing.PublishingService;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.StaffRequests;

/** A list takes as many statements for 25 rows as for one. */
@InServer
@BothDatabases
class ListScreensIT {

    private static final int ROWS = 25;

    @Inject
    ScreenStatements screens;

    @Inject
    InvitationMaker make;

    @Inject
    ContactService contacts;

    @Inject
    PageEditingService pages;

    @Inject
    PublishingService publishing;

    @Inject
    AuditTrail auditTrail;

    @Inject
    StaffAccountService accounts;

    @Inject
    Settings settings;

    @Inject
    As as;

    private StaffRequests administrator;

    // A word that no other test has.
    private final String mark =
            "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void signIn() {
        administrator = new StaffRequests(settings.httpPort());
        administrator.signIn("admin", "vestibule-demo");
    }

    @Test
    void contacts() {
        contact(0);
        long one = statements("/crm/contacts?q=" + mark, 1);
        IntStream.range(1, ROWS).forEach(this::contact);
        assertThat(statements("/crm/contacts?q=" + mark, ROWS)).isEqualTo(one);
    }

    @Test
    void contactsInEachOrderAndFilter() {
        List<String> lists = List.of(
                "sort=company",
                "sort=email&dir=desc",
                "sort=created&dir=desc",
                "show=active",
                "show=inactive",
                "show=without-email",
                "owner=me",
                "owner=none",
                "state=never-invited",
                "state=failed&portal=1",
                "company=w",
                "from=2020-01-01&to=2200-01-01",
                "columns=name,created");
        contact(0);
        List<Long> one = statements("/crm/contacts?q=" + mark + "&", lists);
        IntStream.range(1, ROWS).forEach(this::contact);
        assertThat(statements("/crm/contacts?q=" + mark + "&", lists)).isEqualTo(one);
    }

    @Test
    void invitationsInEachOrderAndFilter() {
        List<String> lists = List.of(
                "sort=CONTACT&dir=asc",
                "sort=PORTAL&dir=asc",
                "sort=SENT&dir=desc",
                "sort=EXPIRES&dir=asc",
                "status=EXPIRED",
                "status=REVOKED",
                "asked=true",
                "q=" + mark);
        Portal portal = make.portal();
        var role = make.role(portal, "partner");
        make.mailed(portal, contact(0), role);
        String list = "/crm/invitations?portal=" + portal.id() + "&";
        List<Long> one = statements(list, lists);
        IntStream.range(1, ROWS).forEach(number -> make.mailed(portal, contact(number), role));
        assertThat(statements(list, lists)).isEqualTo(one);
    }

    private List<Long> statements(String list, List<String> ways) {
        return ways.stream().map(way -> statements(list + way, 0)).toList();
    }

    @Test
    void invitations() {
        Portal portal = make.portal();
        var partner = make.role(portal, "partner");
        var buyer = make.role(portal, "buyer");
        make.mailed(portal, contact(0), partner, buyer);
        long one = statements("/crm/invitations?portal=" + portal.id(), 1);
        IntStream.range(1, ROWS).forEach(number -> make.mailed(portal, contact(number), partner, buyer));
        assertThat(statements("/crm/invitations?portal=" + portal.id(), ROWS)).isEqualTo(one);
    }

    @Test
    void overview() {
        invite(contact(0));
        long one = statements("/crm/overview", 0);
        long oneAsFile = statements("/crm/overview/export", 0);
        IntStream.range(1, ROWS).forEach(number -> invite(contact(number)));
        assertThat(statements("/crm/overview", 0)).isEqualTo(one);
        assertThat(statements("/crm/overview/export", 0)).isEqualTo(oneAsFile);
    }

    @Test
    void portalUsersInEachOrderAndFilter() {
        List<String> lists =
                List.of("sort=ADDRESS", "sort=SIGNED_IN&dir=desc", "status=ACTIVE", "status=DEACTIVATED", "q=" + mark);
        Portal portal = make.portal();
        member(portal, 0);
        String list = "/crm/users?portal=" + portal.id();
        long first = statements(list, 1);
        List<Long> one = statements(list + "&", lists);
        IntStream.range(1, ROWS).forEach(number -> member(portal, number));
        assertThat(statements(list, ROWS)).isEqualTo(first);
        assertThat(statements(list + "&", lists)).isEqualTo(one);
    }

    private void member(Portal portal, int number) {
        make.user(portal, contact(number), "n" + number + mark + "@example.org");
    }

    @Test
    void search() {
        Portal portal = make.portal();
        var role = make.role(portal, "partner");
        make.mailed(portal, contact(0), role);
        long one = statements("/crm/search?q=" + mark, 1);
        IntStream.range(1, ROWS).forEach(number -> make.mailed(portal, contact(number), role));
        assertThat(statements("/crm/search?q=" + mark, 1)).isEqualTo(one);
    }

    @Test
    void invitationsOfOneContact() {
        Contact contact = contact(0);
        String record = "/crm/contacts/" + contact.id();
        invite(contact);
        long one = statements(record, 1);
        IntStream.range(1, ROWS).forEach(number -> invite(contact));
        assertThat(statements(record, ROWS)).isEqualTo(one);
    }

    private void invite(Contact contact) {
        Portal portal = make.portal();
        make.mailed(portal, contact, make.role(portal, mark));
    }

    @Test
    void auditLog() {
        happens(make.mailed());
        long one = statements("/audit?person=" + mark, 1);
        IntStream.range(1, ROWS).forEach(number -> happens(make.mailed()));
        assertThat(statements("/audit?person=" + mark, ROWS)).isEqualTo(one);
    }

    @Test
    void staff() {
        colleague(0);
        long one = statements("/crm/staff?q=" + mark, 1);
        IntStream.range(1, ROWS).forEach(this::colleague);
        assertThat(statements("/crm/staff?q=" + mark, ROWS)).isEqualTo(one);
    }

    private void colleague(int number) {
        accounts.open("c" + number + mark, "Colleague " + mark, Hashed.of(mark), Job.PAGE_AUTHOR);
    }

    @Test
    void portals() {
        portalWithPage();
        long before = statements("/crm/portals", 1);
        long design = statements("/design", 0);
        IntStream.range(1, ROWS).forEach(number -> portalWithPage());
        assertThat(statements("/crm/portals", ROWS)).isEqualTo(before);
        assertThat(statements("/design", 0)).isEqualTo(design);
    }

    private void portalWithPage() {
        Portal portal = make.portal();
        make.entryPages(portal, page(portal, 0), null, null);
    }

    @Test
    void pagesAndRolesOfOnePortal() {
        Portal portal = make.portal();
        Long first = page(portal, 0);
        make.entryPages(portal, first, first, first);
        make.role(portal, "role-0");
        String record = "/crm/portals/" + portal.id();
        String tree = "/design/" + portal.key();
        long one = statements(record, 1);
        long oneInTree = statements(tree, 1);
        IntStream.range(1, ROWS).forEach(number -> {
            page(portal, number);
            make.role(portal, "role-" + number);
        });
        assertThat(statements(record, ROWS)).isEqualTo(one);
        assertThat(statements(tree, ROWS)).isEqualTo(oneInTree);
    }

    private long statements(String address, int rows) {
        return screens.of(administrator, address, mark, rows);
    }

    private Contact contact(int number) {
        var entry = ContactRequest.ofKeys(
                Map.of("firstName", "N" + number, "lastName", mark, "email", "n" + number + mark + "@example.org"));
        return ((SaveContactOutcome.Changed) as.system(() -> contacts.add(entry))).contact();
    }

    private Long page(Portal portal, int number) {
        return as.system(() -> {
            var created = (CreatePageOutcome.Created)
                    pages.create(portal, "Page " + number + " " + mark, "page-" + number, Layout.values()[0]);
            publishing.publish(created.page().id());
            return created.page().id();
        });
    }

    /** An event that names a record of each kind; there need not be one with the number. */
    private void happens(InvitationMaker.Mailed about) {
        as.person(1, mark, EnumSet.of(Right.PORTALS), () -> {
            auditTrail.tell(AuditEvent.of(AuditEventType.INVITATION__RESENT)
                    .with("invitation", about.invitation())
                    .with("contact", about.contact().id())
                    .with("portal", about.portal().key())
                    .with("member", about.invitation())
                    .with("email", about.invitation())
                    .with("page", about.invitation())
                    .with("staff", 1));
            return null;
        });
    }
}
