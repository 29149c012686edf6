package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.settings.Settings;
import org.vestibule.shell.route.EveryPage.People;
import org.vestibule.testing.Database;
import org.vestibule.testing.FilledForms;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.Postbacks;
import org.vestibule.testing.PublicSite;

/** Replays the forms of all screens and pages by every method but POST: no view is restored, and nothing changes. */
@InServer
class PostOnlyIT {

    /** Tables that change by themselves. */
    private static final List<String> ALIVE = List.of("email_activity", "http_session", "upkeep_lease");

    @Inject
    EveryPage pages;

    @Inject
    Settings settings;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker makeMember;

    @Inject
    Database database;

    private MethodRequests requests;
    private People people;

    @BeforeEach
    void peopleAndPages() {
        requests = new MethodRequests(settings.httpPort());
        people = pages.people();
    }

    @Test
    void noMethodButPostRestoresAView() {
        var all = new Findings();
        int forms = 0;
        try (var postbacks = new Postbacks()) {
            for (var page : pages.shownTo(people).entrySet()) {
                String shown =
                        requests.send("GET", page.getKey(), page.getValue(), "").body();
                for (String form : FilledForms.of(shown)) {
                    forms++;
                    replay(all, page.getKey(), page.getValue(), form);
                    replay(all, page.getKey(), page.getValue(), FilledForms.stateless(form));
                }
            }
            all.check(() -> assertThat(postbacks.otherThanPost()).isEmpty());
        }
        all.assertNone();
        assertThat(forms).as("forms replayed").isGreaterThan(20);
    }

    private void replay(Findings all, String address, String cookies, String form) {
        String query = address + (address.contains("?") ? "&" : "?") + form;
        boolean takesForms =
                AddressMethods.of(address.replaceAll("\\?.*", "")).orElseThrow().include("POST");
        for (String method : MethodRequests.ALL_BUT_POST) {
            HttpResponse<String> answer = requests.send(
                    method,
                    query,
                    cookies,
                    form,
                    "Sec-Fetch-Site",
                    "cross-site",
                    "Faces-Request",
                    "partial/ajax",
                    "X-HTTP-Method-Override",
                    "POST",
                    "X-HTTP-Method",
                    "POST",
                    "X-Method-Override",
                    "POST");
            String what = method + " " + query;
            if (List.of("GET", "HEAD").contains(method)) {
                all.check(() -> assertThat(answer.statusCode()).as(what).isIn(200, 404));
            } else if (method.equals("TRACE")) {
                all.check(() -> assertThat(answer.statusCode()).as(what).isIn(MethodRequests.TRACE_REFUSED));
            } else {
                all.check(
                        () -> assertThat(answer.statusCode()).as(what).isEqualTo(method.equals("OPTIONS") ? 204 : 405));
                all.check(() -> assertThat(answer.headers().firstValue("Allow"))
                        .as(what)
                        .contains(takesForms ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS"));
            }
        }
    }

    @Test
    void noMethodButPostChangesAnything() {
        Map<String, List<String>> before = database.contentBut(ALIVE);
        for (String method : MethodRequests.ALL_BUT_POST) {
            requests.send(
                    method,
                    people.home() + "welcome?invitation=" + people.mailed().secret()
                            + "&p1:form=p1:form&p1:FIRST_NAME=M&p1:LAST_NAME=M&p1:PASSWORD=harbour+lights&p1:submit=x"
                            + "&jakarta.faces.ViewState=stateless",
                    PageToken.COOKIE,
                    "");
            requests.send(
                    method,
                    people.home() + "me?p1:form=p1:form&p1:version="
                            + makeMember.contactOf(people.member()).version()
                            + "&p1:FIRST_NAME=Mallory&p1:LAST_NAME=M&p1:PHONE=&p1:submit=x"
                            + "&jakarta.faces.ViewState=stateless",
                    people.memberCookies(),
                    "");
            requests.send(
                    method,
                    people.home() + "recover?p1:form=p1:form&p1:email="
                            + people.member().email().text() + "&p1:submit=x&jakarta.faces.ViewState=stateless",
                    PageToken.COOKIE,
                    "");
            HttpResponse<String> signIn = requests.send(
                    method,
                    "/signin?signIn=signIn&signIn:userName=author&signIn:password=vestibule-demo&signIn:submit=x"
                            + "&jakarta.faces.ViewState=stateless",
                    PageToken.COOKIE,
                    "");
            assertThat(signIn.headers().allValues("Set-Cookie"))
                    .as(method)
                    .noneMatch(cookie -> cookie.contains("seal"));
        }
        assertThat(database.contentBut(ALIVE)).isEqualTo(before);
    }

    @Test
    void readingChangesNothing() {
        Map<String, String> addresses = new LinkedHashMap<>(pages.shownTo(people));
        ScopeTable.ROWS.forEach(row -> addresses.putIfAbsent(row.address(), people.adminCookies()));
        long page = site.published("harbour").values().iterator().next();
        for (String part : List.of("canvas", "changes?since=0", "history", "publishing", "images", "tree", "preview")) {
            addresses.put("/design/harbour/" + page + "/" + part, people.adminCookies());
        }
        addresses.remove("/staff/audit");
        addresses.remove("/audit/export");
        Map<String, List<String>> before = database.contentBut(ALIVE);

        for (String method : List.of("GET", "HEAD")) {
            addresses.forEach((address, cookies) -> requests.send(method, address, cookies, ""));
        }

        assertThat(database.contentBut(ALIVE)).isEqualTo(before);
    }

    /** The author of a link chooses its query, so the fields of a form only come from its body. */
    @Test
    void aPostIgnoresFieldsInItsAddress() {
        String fields = "&p1:FIRST_NAME=M&p1:LAST_NAME=M&p1:PASSWORD=harbour+lights&p1:submit=x";
        String state = "&jakarta.faces.ViewState=stateless";
        String address = people.home() + "welcome?invitation=" + people.mailed().secret();
        Map<String, List<String>> before = database.contentBut(ALIVE);
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (var postbacks = new Postbacks()) {
            answers.add(post(address + "&p1:form=p1:form" + fields + state, "vestibule.token=" + PageToken.VALUE));
            answers.add(post(address + state, "p1:form=p1:form" + fields + "&vestibule.token=" + PageToken.VALUE));
            answers.add(post(address + "&vestibule.token=" + PageToken.VALUE, "p1:form=p1:form" + fields + state));
            assertThat(postbacks.all()).isEmpty();
            answers.add(post(address + fields, "p1:form=p1:form" + state + "&vestibule.token=" + PageToken.VALUE));
            assertThat(postbacks.all()).hasSize(1);
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 200, 403, 200);
        assertThat(database.contentBut(ALIVE)).isEqualTo(before);
    }

    private HttpResponse<String> post(String address, String form) {
        return requests.send("POST", address, PageToken.COOKIE, form, "Sec-Fetch-Site", "same-origin");
    }
}
