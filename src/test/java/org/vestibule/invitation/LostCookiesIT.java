package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.session.MemberSession;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Forms of our pages whose browser has lost its cookies or stores none: they do nothing, and no input is lost. */
@InServer
class LostCookiesIT {

    private static final String NOT_SENT = "This form couldn’t be sent";
    private static final String KEEPS_NONE = "keeps no cookies";
    private static final String PASSWORD = "a tide of paper boats";

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    Settings settings;

    private Portal portal;
    private Mailed mailed;

    @BeforeEach
    void aPortalAndAnInvitation() {
        portal = make.portal();
        page("recover", "passwordRecovery");
        long signIn = page("sign-in", "signIn");
        page("opinion", "opinion");
        long welcome = page("welcome", "crmUserInvite");
        make.entryPages(portal, welcome, signIn, welcome);
        mailed = make.mailed(portal, make.contact(someEmail()), make.role(portal, "partner"));
    }

    private long page(String path, String widget) {
        return site.publish(portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, Map.of()));
    }

    private String at(String path) {
        return "/site/" + portal.key() + "/" + path;
    }

    private String link() {
        return at("welcome?invitation=") + mailed.secret();
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("p1:form", "p1:form");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("vestibule.token", PageToken.VALUE);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    private static Map<String, String> accept() {
        return form("p1:FIRST_NAME", "Augusta", "p1:LAST_NAME", "<King>", "p1:PASSWORD", PASSWORD, "p1:submit", "x");
    }

    private static Map<String, String> signIn() {
        return form("p1:name", "ada@example.org", "p1:password", PASSWORD, "p1:submit", "x");
    }

    private static Map<String, String> again(Map<String, String> form) {
        form.put("vestibule.noCookie", "true");
        return form;
    }

    @Test
    void returnTheInvitationsFormWithAllInputButThePassword() {
        HttpResponse<String> answer = site.postAsIs(link(), "", accept());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains(NOT_SENT, "value=\"Augusta\"", "value=\"&lt;King&gt;\"", "vestibule.noCookie")
                .contains("enter passwords again")
                .doesNotContain(PASSWORD);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);

        Map<String, String> second = again(accept());
        second.put("vestibule.token", token(answer));
        assertThat(site.postAsIs(link(), cookie(answer), second).statusCode()).isEqualTo(303);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void returnTheFormsOfAllWidgets() {
        assertThat(site.postAsIs(at("sign-in"), "", signIn()).body())
                .contains(NOT_SENT, "value=\"ada@example.org\"")
                .doesNotContain(PASSWORD);
        assertThat(site.postAsIs(at("recover"), "", form("p1:email", "ada@example.org", "p1:submit", "x"))
                        .body())
                .contains(NOT_SENT, "value=\"ada@example.org\"");
        assertThat(site.postAsIs(at("opinion"), "", form("p1:text", "Good <b>", "p1:submit", "x"))
                        .body())
                .contains(NOT_SENT, "value=\"Good &lt;b&gt;\"")
                .doesNotContain("Thank you");
    }

    @Test
    void returnNoInputThatAnotherSiteMayHaveSent() {
        for (String[] headers : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "https://evil.example.org"},
                new String[] {"Accept-Language", "en"})) {
            HttpResponse<String> answer = site.postAsIs(link(), "", again(accept()), headers);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(NOT_SENT).doesNotContain("King");
        }
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void doNotBlockAnInviteeWhoseBrowserStoresNoCookies() {
        HttpResponse<String> answer = site.postAsIs(link(), "", again(accept()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie").toString()).doesNotContain(MemberSession.COOKIE_NAME);
        assertThat(site.follow(answer, "").body()).contains("Your account is ready", KEEPS_NONE, "Sign in");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void areRequiredIfNothingWorksWithoutThem() {
        make.user(portal, mailed.contact(), "ada@example.org");
        HttpResponse<String> answer = site.postAsIs(at("sign-in"), "", again(signIn()));
        assertThat(answer.body()).contains(KEEPS_NONE, "value=\"ada@example.org\"");
        assertThat(answer.headers().allValues("Set-Cookie").toString()).doesNotContain(MemberSession.COOKIE_NAME);

        Map<String, String> staff = again(form("signIn", "signIn", "signIn:userName", "crm", "signIn:password", "x"));
        HttpResponse<String> refused = site.postAsIs("/signin", "", staff);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains(KEEPS_NONE, "value=\"crm\"");
    }

    /** A member's session is a credential of its own, so the form isn't treated as one of a browser without cookies. */
    @Test
    void areRequiredOfAPersonWhoIsSignedIn() {
        HttpResponse<String> answer =
                site.postAsIs(link(), MemberSession.COOKIE_NAME + "=" + "x".repeat(43), again(accept()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/crm/contacts/new", "/account"})
    void redirectTheStaffToTheirPageOrKeepTheirInput(String address) {
        var crm = new StaffRequests(settings.httpPort());
        crm.signIn("crm", "vestibule-demo");
        Map<String, String> typed = form("record", "record", "record:lastName", "Ümläut <x>", "record:save", "x");

        String others = crm.cookies().replaceAll("vestibule-form[^;]*(; )?", "");
        HttpResponse<String> back = site.postAsIs(address, others, typed);
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith(address);
        String page = site.get(address, "Cookie", others).body();
        assertThat(page).contains("your browser had lost a cookie");
        if (address.startsWith("/crm")) {
            assertThat(page).contains("value=\"Ümläut &lt;x&gt;\"");
        }

        HttpResponse<String> out = site.postAsIs(address, "", typed);
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body())
                .contains(NOT_SENT, "/signin?next", "name=\"record:lastName\" value=\"Ümläut &lt;x&gt;\"");
        Map<String, String> renewed = new LinkedHashMap<>(typed);
        renewed.put("vestibule.token", token(out));
        assertThat(site.postAsIs(address, cookie(out), renewed).body())
                .as("still not signed in")
                .contains(NOT_SENT, "Ümläut &lt;x&gt;");
    }

    @Test
    void keepTheInputOfAMemberWhoIsNoLongerSignedIn() {
        HttpResponse<String> answer =
                site.postAsIs("/site/harbour/partners", PageToken.COOKIE, form("p1:text", "An <order>"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/sign-in?next", "name=\"p1:text\" value=\"An &lt;order&gt;\"");
    }

    @Test
    void giveScriptsANewToken() {
        for (String[] headers : List.of(
                new String[] {"Sec-Fetch-Site", "same-origin", "X-Requested-With", "fetch"},
                new String[] {"Sec-Fetch-Site", "same-origin", "Faces-Request", "partial/ajax"})) {
            HttpResponse<String> answer = site.postAsIs("/stay", "", form(), headers);

            assertThat(answer.statusCode()).isEqualTo(403);
            String token = answer.headers().firstValue(PageToken.HEADER).orElseThrow();
            Map<String, String> form = form();
            form.put("vestibule.token", token);
            assertThat(site.postAsIs("/stay", cookie(answer), form, headers).statusCode())
                    .isEqualTo(401);
        }
        assertThat(site.postAsIs("/stay", "", form(), "Sec-Fetch-Site", "cross-site", "X-Requested-With", "fetch")
                        .headers()
                        .firstValue(PageToken.HEADER))
                .isEmpty();
    }

    private static String token(HttpResponse<String> page) {
        Matcher token =
                Pattern.compile("name=\"vestibule\\.token\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("vestibule-form"))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
    }
}
