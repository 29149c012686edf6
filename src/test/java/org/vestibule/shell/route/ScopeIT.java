package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.MemberSessions;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** What each address of the house answers to each kind of person: a row for every one there is. */
@InServer
@DisabledIfEnvironmentVariable(named = "VESTIBULE_DB", matches = "postgresql", disabledReason = "no database in it")
class ScopeIT {

    /** Addresses that only tests have. */
    private static final String OF_TESTS = "/testing/.*|/Arquillian.*";

    /** The status for who isn't signed in, a CRM user, a page author, and an administrator. */
    private record Row(String address, int nobody, int crmUser, int author, int administrator) {

        boolean isTheSameForEverybody() {
            return nobody == crmUser && crmUser == author && author == administrator;
        }
    }

    private static final List<Row> TABLE = List.of(
            new Row("/", 302, 302, 302, 302),
            new Row("/signin", 200, 200, 200, 200),
            new Row("/signin/again", 405, 405, 405, 405),
            new Row("/signout", 405, 405, 405, 405),
            new Row("/stay", 405, 405, 405, 405),
            new Row("/account", 302, 200, 200, 200),
            new Row("/audit", 302, 403, 403, 200),
            new Row("/audit/export", 302, 403, 403, 200),
            new Row("/staff/audit", 403, 403, 403, 200),
            new Row("/crm/contacts", 302, 200, 403, 200),
            new Row("/crm/contacts/new", 302, 200, 403, 200),
            new Row("/crm/contacts/0", 302, 404, 403, 404),
            new Row("/crm/invitations", 302, 200, 403, 200),
            new Row("/crm/invitations/0", 302, 404, 403, 404),
            new Row("/crm/activities/0", 302, 404, 403, 404),
            new Row("/crm/activities/0/html", 403, 404, 403, 404),
            new Row("/crm/portals", 302, 200, 403, 200),
            new Row("/crm/portals/0", 302, 404, 403, 404),
            new Row("/crm/contact.xhtml", 404, 404, 404, 404),
            new Row("/design", 302, 403, 200, 200),
            new Row("/design/harbour", 302, 403, 200, 200),
            new Row("/design/harbour/0", 302, 403, 404, 404),
            new Row("/design/harbour/0/canvas", 302, 403, 404, 404),
            new Row("/design/harbour/0/preview", 302, 403, 404, 404),
            new Row("/design/harbour/0/preview/page", 302, 403, 404, 404),
            new Row("/design/harbour/0/commands", 302, 403, 404, 404),
            new Row("/design/harbour/0/form", 302, 403, 404, 404),
            new Row("/design/harbour/0/tree", 302, 403, 404, 404),
            new Row("/design/harbour/0/images", 302, 403, 404, 404),
            new Row("/design/harbour/0/changes", 302, 403, 404, 404),
            new Row("/design/harbour/0/history", 302, 403, 404, 404),
            new Row("/design/harbour/0/publishing", 302, 403, 404, 404),
            new Row("/designer/canvas", 401, 403, 404, 404),
            new Row("/designer/preview", 401, 403, 404, 404),
            new Row("/designer/commands", 401, 403, 404, 404),
            new Row("/designer/form", 401, 403, 404, 404),
            new Row("/designer/tree", 401, 403, 404, 404),
            new Row("/designer/images", 401, 403, 404, 404),
            new Row("/designer/changes", 401, 403, 404, 404),
            new Row("/designer/history", 401, 403, 404, 404),
            new Row("/designer/publishing", 401, 403, 404, 404),
            new Row("/mailbox", 200, 200, 200, 200),
            new Row("/mailbox/none/html", 404, 404, 404, 404),
            new Row("/images/harbour/1-0123456789abcdef.png", 404, 404, 404, 404),
            new Row("/site/harbour", 200, 200, 200, 200),
            new Row("/site/harbour/partners", 302, 302, 302, 302),
            new Row("/problem", 404, 404, 404, 404));

    @Inject
    ServletContext application;

    @Inject
    Settings settings;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessions sessions;

    private StaffRequests signedIn(String userName) {
        var requests = new StaffRequests(settings.httpPort());
        assertThat(requests.signIn(userName, "vestibule-demo").statusCode()).isEqualTo(204);
        return requests;
    }

    @Test
    void everyAddressHasARow() {
        assertThat(Route.all())
                .as("Add the screen's address to the table, with what it answers to whom")
                .isNotEmpty()
                .allMatch(route -> TABLE.stream()
                        .anyMatch(row ->
                                Route.of(row.address()).filter(route::equals).isPresent()));
        assertThat(mappings())
                .as("Add the servlet's address to the table, with what it answers to whom")
                .isNotEmpty()
                .allMatch(mapping -> TABLE.stream().anyMatch(row -> answers(mapping, row.address())));
    }

    private Stream<String> mappings() {
        return application.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(mapping -> !mapping.matches(OF_TESTS));
    }

    private static boolean answers(String mapping, String address) {
        return mapping.startsWith("*")
                ? address.endsWith(mapping.substring(1))
                : mapping.endsWith("/*")
                        ? (address + "/").startsWith(mapping.substring(0, mapping.length() - 1))
                        : address.equals(mapping);
    }

    @Test
    void everyAddressAnswersToEachAsItShould() {
        StaffRequests crmUser = signedIn("crm");
        StaffRequests author = signedIn("author");
        StaffRequests administrator = signedIn("admin");
        String member = MemberSessions.COOKIE + "=" + sessions.begin(make.user(make.portal()));
        var all = new Findings();
        for (Row row : TABLE) {
            check(all, "nobody", row, row.nobody(), site.get(row.address()));
            if (row.isTheSameForEverybody()) {
                continue;
            }
            check(all, "a portal's member", row, row.nobody(), site.get(row.address(), "Cookie", member));
            check(all, "CRM user", row, row.crmUser(), crmUser.get(row.address()));
            check(all, "page author", row, row.author(), author.get(row.address()));
            check(all, "administrator", row, row.administrator(), administrator.get(row.address()));
        }
        all.assertNone();
    }

    private static void check(Findings all, String who, Row row, int status, HttpResponse<String> answer) {
        all.check(() ->
                assertThat(answer.statusCode()).as(who + " at " + row.address()).isEqualTo(status));
        boolean ledToSignIn = answer.headers().firstValue("Location").orElse("").contains("/signin?next=");
        all.check(() -> assertThat(ledToSignIn)
                .as(who + " at " + row.address() + " is led to the sign-in")
                .isEqualTo(status == 302 && !row.address().matches("/|/site/.*")));
    }

    /** A right is asked for by the address, however it is asked. */
    @Test
    void noMethodOpensAnAddressToWhomItIsClosed() {
        StaffRequests author = signedIn("author");
        for (String screen : List.of("/crm/contacts", "/crm/portals/0", "/audit", "/audit/export")) {
            assertThat(author.submit(screen, "jakarta.faces.ViewState", "stateless")
                            .statusCode())
                    .as(screen)
                    .isEqualTo(403);
        }
        assertThat(signedIn("crm").post("/design/harbour/0/commands", "{}").statusCode())
                .isEqualTo(403);
        assertThat(new StaffRequests(settings.httpPort()).post("/stay", "").statusCode())
                .isEqualTo(401);
    }
}
