package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.MemberSessions;
import org.vestibule.member.PortalUser;
import org.vestibule.page.Layout;
import org.vestibule.page.PageContent;
import org.vestibule.settings.Settings;
import org.vestibule.testing.Database;
import org.vestibule.testing.FilledForms;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.Postbacks;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Replays the forms of all screens and pages by every method but POST: no view is restored, and nothing changes. */
@InServer
class PostOnlyIT {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "MADE-UP");

    /** What changes by itself. */
    private static final List<String> ALIVE = List.of("email_activity", "http_session", "upkeep_lease");

    /** The server itself refuses it, before our filters or after. */
    private static final List<Integer> TRACE_REFUSED = List.of(403, 404, 405);

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    Settings settings;

    @Inject
    PublicSite site;

    @Inject
    MemberMaker makeMember;

    @Inject
    InvitationMaker makeInvitation;

    @Inject
    MemberSessions sessions;

    @Inject
    Database database;

    private StaffRequests admin;
    private String adminCookies;
    private Mailed mailed;
    private PortalUser member;
    private String memberCookies;
    private String home;

    @BeforeEach
    void peopleAndPages() {
        admin = new StaffRequests(settings.httpPort());
        assertThat(admin.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
        adminCookies = admin.cookies();
        mailed = makeInvitation.mailed();
        home = "/site/" + mailed.portal().key() + "/";
        PageContent nothing = PageContent.empty(Layout.ONE_COLUMN);
        site.publish(mailed.portal(), "welcome", nothing.plus("main", "crmUserInvite", Map.of()));
        site.publish(mailed.portal(), "enter", nothing.plus("main", "signIn", Map.of()));
        site.publish(mailed.portal(), "recover", nothing.plus("main", "passwordRecovery", Map.of()));
        site.publish(mailed.portal(), "password", nothing.plus("main", "changePassword", Map.of()));
        site.publish(
                mailed.portal(),
                "me",
                nothing.plus(
                        "main",
                        "profile",
                        Map.of(
                                "contactFields",
                                Json.createArrayBuilder().add("PHONE").build())));
        member = makeMember.user(mailed.portal());
        memberCookies = MemberSessions.COOKIE + "=" + sessions.begin(member) + "; " + PageToken.COOKIE;
    }

    /** Each screen of the staff, at a record that exists where it shows one, and pages of portals; with who is asking. */
    private Map<String, String> everyPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        Route.all()
                .filter(route -> route.view().endsWith(".xhtml"))
                .forEach(route -> pages.put(anAddress(route), adminCookies));
        pages.put("/crm/contacts/new", adminCookies);
        pages.put("/design/harbour?bin=true", adminCookies);
        pages.put(home + "welcome?invitation=" + mailed.secret(), PageToken.COOKIE);
        pages.put(home + "welcome?invitation=unknown", PageToken.COOKIE);
        pages.put(home + "enter", PageToken.COOKIE);
        pages.put(home + "recover", PageToken.COOKIE);
        pages.put(home + "me", memberCookies);
        pages.put(home + "password", memberCookies);
        for (String portal : List.of("harbour", "fern")) {
            site.published(portal).keySet().forEach(address -> pages.putIfAbsent(address, PageToken.COOKIE));
        }
        return pages;
    }

    private String anAddress(Route route) {
        String address = ScopeTable.ROWS.stream()
                .map(ScopeTable.Row::address)
                .filter(each -> Route.of(each).filter(route::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return address.replace(
                        "/crm/contacts/0", "/crm/contacts/" + mailed.contact().id())
                .replace("/crm/invitations/0", "/crm/invitations/" + mailed.invitation())
                .replace("/crm/activities/0", "/crm/activities/" + database.newest("email_activity"))
                .replace("/crm/portals/0", "/crm/portals/" + mailed.portal().id())
                .replace(
                        "/design/harbour/0",
                        "/design/harbour/"
                                + site.published("harbour").values().iterator().next());
    }

    @Test
    void noMethodButPostRestoresAView() {
        var all = new Findings();
        int forms = 0;
        try (var postbacks = new Postbacks()) {
            for (var page : everyPage().entrySet()) {
                String shown = send("GET", page.getKey(), page.getValue(), "").body();
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
        for (String method : METHODS) {
            HttpResponse<String> answer = send(
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
                all.check(() -> assertThat(answer.statusCode()).as(what).isIn(TRACE_REFUSED));
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
        for (String method : METHODS) {
            send(
                    method,
                    home + "welcome?invitation=" + mailed.secret()
                            + "&p1:form=p1:form&p1:FIRST_NAME=M&p1:LAST_NAME=M&p1:PASSWORD=harbour+lights&p1:submit=x"
                            + "&jakarta.faces.ViewState=stateless",
                    PageToken.COOKIE,
                    "");
            send(
                    method,
                    home + "me?p1:form=p1:form&p1:version="
                            + makeMember.contactOf(member).version()
                            + "&p1:FIRST_NAME=Mallory&p1:LAST_NAME=M&p1:PHONE=&p1:submit=x"
                            + "&jakarta.faces.ViewState=stateless",
                    memberCookies,
                    "");
            send(
                    method,
                    home + "recover?p1:form=p1:form&p1:email=" + member.email().text()
                            + "&p1:submit=x&jakarta.faces.ViewState=stateless",
                    PageToken.COOKIE,
                    "");
            HttpResponse<String> signIn = send(
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
    void lookingChangesNothing() {
        Map<String, String> addresses = new LinkedHashMap<>(everyPage());
        ScopeTable.ROWS.forEach(row -> addresses.putIfAbsent(row.address(), adminCookies));
        long page = site.published("harbour").values().iterator().next();
        for (String part : List.of("canvas", "changes?since=0", "history", "publishing", "images", "tree", "preview")) {
            addresses.put("/design/harbour/" + page + "/" + part, adminCookies);
        }
        addresses.remove("/staff/audit");
        addresses.remove("/audit/export");
        Map<String, List<String>> before = database.contentBut(ALIVE);

        for (String method : List.of("GET", "HEAD")) {
            addresses.forEach((address, cookies) -> send(method, address, cookies, ""));
        }

        assertThat(database.contentBut(ALIVE)).isEqualTo(before);
    }

    /** Whoever makes a link decides what its address says: the fields of a form that is sent there are those of its body. */
    @Test
    void aPostHasNoFieldsFromItsAddress() {
        String fields = "&p1:FIRST_NAME=M&p1:LAST_NAME=M&p1:PASSWORD=harbour+lights&p1:submit=x";
        String state = "&jakarta.faces.ViewState=stateless";
        String address = home + "welcome?invitation=" + mailed.secret();
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
        return send("POST", address, PageToken.COOKIE, form, "Sec-Fetch-Site", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/designer/canvas.js",
                "/demo/fern.svg",
                "/jakarta.faces.resource/site.css.xhtml?ln=vestibule"
            })
    void filesTakeNothing(String address) {
        assertThat(send("GET", address, PageToken.COOKIE, "").statusCode()).isEqualTo(200);
        assertThat(send("HEAD", address, PageToken.COOKIE, "").statusCode()).isEqualTo(200);
        HttpResponse<String> posted = send("POST", address, PageToken.COOKIE, "", PageToken.HEADER, PageToken.VALUE);
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/assets/", "/WEB-INF/web.xml", "/crm/contact.xhtml"})
    void whereNothingIsEveryMethodFindsNothing(String address) {
        for (String method : METHODS) {
            assertThat(send(method, address, adminCookies, "").statusCode())
                    .as(method)
                    .isIn(method.equals("TRACE") ? TRACE_REFUSED : List.of(404));
        }
    }

    private HttpResponse<String> send(String method, String address, String cookies, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.httpPort() + address.replace("|", "%7C")))
                .header("Cookie", cookies)
                .header("Accept-Language", "en")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", FORM);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
