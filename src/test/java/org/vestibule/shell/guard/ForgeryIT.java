package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.CookieBrowser;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.TestServer;

/** Changes requested by other sites' pages in the name of a signed-in administrator. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgeryIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REFUSED = "This form couldn’t be sent";

    private final CookieBrowser browser = new CookieBrowser(TestServer.address());

    @BeforeEach
    void signIn() throws Exception {
        assertThat(post(
                                "/signin/again",
                                "{\"userName\":\"admin\",\"password\":\"vestibule-demo\"}",
                                PageToken.HEADER,
                                PageToken.VALUE)
                        .statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> post(String address, String body, String... headers) throws IOException {
        return send("POST", address, body, headers);
    }

    private HttpResponse<String> send(String method, String address, String body, String... headers)
            throws IOException {
        HttpRequest.Builder request =
                request(address).header("Content-Type", FORM).method(method, BodyPublishers.ofString(body));
        return browser.send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String address) {
        return browser.request(address).timeout(Duration.ofMinutes(1)).header("Accept-Language", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin",
                "/signin/again",
                "/signout",
                "/stay",
                "/account",
                "/crm/contacts/new",
                "/crm/invitations/1",
                "/crm/portals/1",
                "/crm/activities/1",
                "/design/harbour",
                "/design/harbour/1/commands",
                "/design/harbour/1/images",
                "/design/harbour/1/changes",
                "/design/harbour/1/publishing",
                "/designer/commands",
                "/site/harbour",
                "/site/harbour/sign-in",
                "/site/harbour/sign_out"
            })
    void areRefusedByOriginAndByTokenWhereverTheyGo(String address) throws Exception {
        forgeries("POST", address).forEach(ForgeryIT::assertRefused);
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            assertThat(forgeries(method, address)).allMatch(answer -> answer.statusCode() == 405);
        }
    }

    /** Whoever asks: no form of ours goes there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/crm/users",
                "/design/harbour/1",
                "/design/harbour/1/form",
                "/design/harbour/1/preview/page",
                "/mailbox",
                "/images/1",
                "/assets/designer/canvas.js",
                "/jakarta.faces.resource/staff.js"
            })
    void findNoFormsWhereNoneAreTaken(String address) throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(forgeries(method, address)).allMatch(answer -> answer.statusCode() == 405);
        }
    }

    private List<HttpResponse<String>> forgeries(String method, String address) throws Exception {
        String right = "vestibule.token=" + PageToken.VALUE;
        return List.of(
                send(method, address, right, "Sec-Fetch-Site", "cross-site"),
                send(method, address, right, "Sec-Fetch-Site", "same-site"),
                send(method, address, right, "Origin", "https://evil.example.org"),
                send(method, address, right, "Origin", "null"),
                send(method, address, "signOut=true"),
                send(method, address, "signOut=true", "Sec-Fetch-Site", "same-origin"),
                send(
                        method,
                        address,
                        "signOut=true",
                        "Origin",
                        TestServer.address().toString()),
                send(method, address, "vestibule.token=" + "0".repeat(64), "Sec-Fetch-Site", "same-origin"),
                send(method, address, "", PageToken.HEADER, PageToken.COOKIE.replaceAll(".*=", "")));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(REFUSED);
    }

    @Test
    void doNotHaveTheTokenOfAnotherBrowser() throws Exception {
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("vestibule-form"))
                .forEach(cookie -> cookie.setValue("o".repeat(43)));

        assertRefused(post("/stay", "vestibule.token=" + PageToken.VALUE, "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void areAllowedFromOurOwnPages() throws Exception {
        assertThat(post("/stay", "", PageToken.HEADER, PageToken.VALUE, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(204);
        assertThat(post("/stay", "vestibule.token=" + PageToken.VALUE).statusCode())
                .isEqualTo(204);
        assertThat(post(
                                "/signout",
                                "signOut=true&vestibule.token=" + PageToken.VALUE,
                                "Origin",
                                TestServer.address() + "")
                        .statusCode())
                .isEqualTo(303);
    }

    /** The notice that a page is being left needs no token, and so must not reach more than pages. */
    @Test
    void cannotImitateTheNoticeThatAPageIsLeft() throws Exception {
        assertRefused(post("/signout", "signOut=true&omnifaces.event=unload"));
        assertRefused(post("/design/harbour/1/commands", "omnifaces.event=unload"));
        assertRefused(post("/site/harbour/sign_out", "omnifaces.event=unload"));

        String form = "password=password&password%3AcurrentPassword=vestibule-demo&password%3AnewPassword=short"
                + "&password%3Asubmit=x&omnifaces.event=unload&jakarta.faces.ViewState=";
        assertThat(post("/account", form + "stateless").body()).doesNotContain("at least 15 characters");
        assertThat(post("/account", form + viewState()).body()).doesNotContain("at least 15 characters");
    }

    @Test
    void takeTheStateOfAPageBesidesWhereItHasOne() throws Exception {
        String form = "password=password&password%3AcurrentPassword=vestibule-demo&password%3AnewPassword=short"
                + "&password%3Asubmit=x&vestibule.token=" + PageToken.VALUE + "&jakarta.faces.ViewState=";

        assertThat(post("/account", form + "stateless").body()).doesNotContain("at least 15 characters");
        assertThat(post("/account", form + "-123456789:987654321").body()).doesNotContain("at least 15 characters");
        assertThat(post("/account", form + viewState()).body()).contains("at least 15 characters");
    }

    private String viewState() throws Exception {
        String page = browser.send(request("/account")).body();
        Matcher state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(state.find()).isTrue();
        return state.group(1).replace(":", "%3A");
    }

    /** Two concurrent responses would give a new browser two cookies, and the page the token of the wrong cookie. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/favicon.ico", "/no/such/page", "/site/harbour/icon.svg", "/site/harbour/nowhere", "/problem"})
    void getNoCookieWithWhatIsNoForm(String address) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request(address).build(), BodyHandlers.ofString());

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("vestibule-form"));
    }

    @Test
    void getTheTokenOnlyFromThisBrowsersPages() throws Exception {
        HttpResponse<String> page =
                HttpClient.newHttpClient().send(request("/site/harbour/sign-in").build(), BodyHandlers.ofString());

        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("vestibule-form-" + TestServer.address().getPort() + "=")
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/");
        assertThat(page.body())
                .contains("name=\"vestibule.token\"")
                .doesNotContain(cookie.replaceAll("^[^=]*=|;.*", ""));
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
