package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.Findings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Texts with unusual characters give a clear message, or find nothing, everywhere and on every database. */
@InServer
@BothDatabases
class OddTextIT {

    /** NUL, which PostgreSQL can't store, unpaired surrogates, a non-character, and invisible characters. */
    private static final List<String> ODD = List.of("a\u0000b", "a\uD83Db", "\uFFFE\u001B", "a\u202Eb");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    Settings settings;

    @Inject
    As as;

    @Inject
    DraftCommandService editing;

    private StaffRequests admin;

    @BeforeEach
    void anAdministrator() {
        admin = new StaffRequests(settings.httpPort());
        assertThat(admin.signIn("admin", "vestibule-demo").statusCode()).isEqualTo(204);
    }

    /** Encodes unpaired surrogates as invalid UTF-8. */
    private static String encoded(String text) {
        StringBuilder all = new StringBuilder();
        text.chars()
                .forEach(unit -> all.append(
                        Character.isSurrogate((char) unit)
                                ? String.format(
                                        Locale.ROOT,
                                        "%%%02X%%%02X%%%02X",
                                        0xE0 | unit >> 12,
                                        0x80 | unit >> 6 & 0x3F,
                                        0x80 | unit & 0x3F)
                                : URLEncoder.encode(String.valueOf((char) unit), StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static void calm(Findings all, String what, HttpResponse<String> answer) {
        calm(all, what, answer, 200);
    }

    private static void calm(Findings all, String what, HttpResponse<String> answer, int status) {
        all.check(() -> assertThat(answer.statusCode()).as(what).isEqualTo(status));
        all.check(() -> assertThat(answer.body())
                .as(what)
                .doesNotContain("Something failed on our side", "went wrong on our side"));
    }

    @Test
    void inSearchesAndOtherAddressesFindNothing() {
        var all = new Findings();
        for (String odd : ODD) {
            for (String address : List.of(
                    "/crm/contacts?q=",
                    "/crm/contacts?state=",
                    "/crm/invitations?q=",
                    "/crm/invitations?portal=",
                    "/crm/invitations?status=",
                    "/audit?person=",
                    "/mailbox?after=",
                    "/signin?next=",
                    "/site/harbour/sign-in?next=",
                    "/site/harbour?lang=")) {
                calm(all, address + encoded(odd), admin.get(address + encoded(odd)));
            }
            for (String link : List.of("/site/harbour/welcome?invitation=", "/site/harbour/new-password?recovery=")) {
                calm(all, link + encoded(odd), admin.get(link + encoded(odd)), 404);
            }
        }
        all.assertNone();
    }

    @Test
    void inFormsOfPortalsAreMistypedLikeAnyOther() {
        Mailed mailed = make.mailed();
        PageContent nothing = PageContent.empty(Layout.ONE_COLUMN);
        String home = "/site/" + mailed.portal().key() + "/";
        site.publish(mailed.portal(), "welcome", nothing.plus("main", "crmUserInvite", Map.of()));
        site.publish(mailed.portal(), "enter", nothing.plus("main", "signIn", Map.of()));
        site.publish(mailed.portal(), "recover", nothing.plus("main", "passwordRecovery", Map.of()));
        var all = new Findings();
        for (String odd : ODD) {
            calm(all, "accept " + odd, post(home + "welcome?invitation=" + mailed.secret(), odd, "FIRST_NAME"));
            calm(all, "sign in " + odd, post(home + "enter", odd, "name", "password"));
            calm(all, "recover " + odd, post(home + "recover", odd, "email"));
        }
        all.assertNone();
        assertThat(make.usersOf(mailed.portal())).isEmpty();
    }

    private HttpResponse<String> post(String address, String odd, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("submit", "x"));
        List.of(fields).forEach(field -> form.put(field, odd));
        return site.post(address, "", "form", form);
    }

    @Test
    void inFormsOfTheStaffAreKeptForCorrectionOrFindNobody() {
        var all = new Findings();
        for (String odd : ODD) {
            Matcher state = VIEW_STATE.matcher(admin.get("/crm/contacts/new").body());
            assertThat(state.find()).isTrue();
            calm(
                    all,
                    "contact " + odd,
                    admin.submit(
                            "/crm/contacts/new",
                            "record",
                            "record",
                            "record:firstName",
                            "Ada",
                            "record:lastName",
                            odd,
                            "record:email",
                            odd + "@",
                            "jakarta.faces.ViewState",
                            state.group(1),
                            "save",
                            ""));
            calm(
                    all,
                    "sign in " + odd,
                    new StaffRequests(settings.httpPort())
                            .submit(
                                    "/signin",
                                    "signIn",
                                    "signIn",
                                    "signIn:userName",
                                    odd,
                                    "signIn:password",
                                    odd,
                                    "signIn:submit",
                                    "x",
                                    "jakarta.faces.ViewState",
                                    "stateless"));
        }
        all.assertNone();
    }

    @Test
    void inWhatScriptsSendBreakNothing() {
        Portal portal = make.portal();
        PageContent content = PageContent.empty(Layout.ONE_COLUMN).plus("main", "content", Map.of());
        long id = site.publish(portal, "odd", content);
        String page = "/design/" + portal.key() + "/" + id;
        var all = new Findings();
        for (String odd : ODD) {
            String again = Json.createObjectBuilder()
                    .add("userName", odd)
                    .add("password", odd)
                    .build()
                    .toString();
            all.check(() -> assertThat(new StaffRequests(settings.httpPort())
                            .post("/signin/again", again)
                            .statusCode())
                    .as("sign in " + odd)
                    .isEqualTo(422));
            for (String command : commands(odd, version(id))) {
                all.check(
                        () -> assertThat(admin.post(page + "/commands", command).statusCode())
                                .as(command)
                                .isBetween(200, 499));
            }
            all.check(() -> assertThat(admin.get(page + "/canvas").statusCode())
                    .as("the page, with " + odd)
                    .isEqualTo(200));
            for (String servlet : List.of("/preview/page?as=", "/images?q=", "/history?before=", "/form?placement=")) {
                all.check(() -> assertThat(
                                admin.get(page + servlet + encoded(odd)).statusCode())
                        .as(servlet + " " + odd)
                        .isLessThan(500));
            }
        }
        all.assertNone();
    }

    private long version(long pageId) {
        return as.system(() -> editing.open(pageId).version());
    }

    private static List<String> commands(String odd, long version) {
        var slot =
                Json.createObjectBuilder().add("within", odd).add("zone", odd).add("position", 0);
        var values = Json.createObjectBuilder().add("title", odd).add("text", odd);
        return Stream.of(
                        Json.createObjectBuilder().add("do", odd),
                        Json.createObjectBuilder()
                                .add("do", "add")
                                .add("widget", odd)
                                .add("slot", slot),
                        Json.createObjectBuilder().add("do", "remove").add("placement", odd),
                        Json.createObjectBuilder()
                                .add("do", "set")
                                .add("placement", "p1")
                                .add("values", values))
                .map(command -> command.add("version", version).build().toString())
                .toList();
    }

    /** Without a content length it could be arbitrarily large. */
    @Test
    void ofUnknownLengthAreRefusedWithAClearMessage() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + settings.httpPort() + "/site/harbour/sign-in"))
                .header("Content-Type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("name=x".getBytes(StandardCharsets.UTF_8))))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(form, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("We couldn’t read this request");
    }

    @Test
    void ofMegabytesAreRefusedBeforeTheyFillTheMemory() {
        String long10 = "x".repeat(10_000_000);

        HttpResponse<String> portal =
                site.post("/site/harbour/sign-in", "", "form", Map.of("name", long10, "password", "x", "submit", "x"));
        assertThat(portal.statusCode()).isEqualTo(413);
        assertThat(portal.body()).contains("We couldn’t read this request");
        HttpResponse<String> staff = admin.submit("/crm/contacts/new", "record:firstName", long10);
        assertThat(staff.statusCode()).isEqualTo(413);
        assertThat(staff.body()).contains("We couldn’t read this request");
        assertThat(admin.signIn("crm", long10).statusCode()).isEqualTo(413);
        String halfLong = "x".repeat(500_000);
        assertThat(site.post(
                                "/site/harbour/sign-in",
                                "",
                                "form",
                                Map.of("name", halfLong, "password", halfLong, "submit", "x"))
                        .body())
                .contains("There is a problem");
    }
}
