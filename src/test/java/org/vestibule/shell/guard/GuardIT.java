package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.CookieBrowser;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.TestServer;

/** Sends requests like a browser without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GuardIT {

    private static final String SIGN_IN = "signIn=signIn&signIn%3AuserName=crm&signIn%3Apassword=vestibule-demo"
            + "&signIn%3Asubmit=Sign+in&jakarta.faces.ViewState=stateless";

    private final CookieBrowser browser = new CookieBrowser(TestServer.address());

    @Test
    void everyAnswerHasAnIdAndAPolicy() throws Exception {
        HttpResponse<String> answer = get("/signin");

        assertThat(header(answer, "X-Request-Id")).matches("[0-9a-f]{16}");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'self'"))
                .anyMatch(policy -> policy.matches("script-src 'self' 'nonce-[\\w+/=]+';"))
                .noneMatch(policy -> policy.matches(".*script-src[^;]*unsafe.*"));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void signingInWorksWithoutScripts() throws Exception {
        HttpResponse<String> answer = post("/signin?next=%2Fcrm%2Fcontacts%3Fq%3Dada", SIGN_IN, "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).endsWith("/crm/contacts?q=ada");
        assertThat(get("/crm/contacts").statusCode()).isEqualTo(200);
    }

    @Test
    void theIdOfASessionAloneGivesNoAccess() throws Exception {
        post("/signin", SIGN_IN, null);
        assertThat(get("/crm/contacts").statusCode()).isEqualTo(200);

        browser.forget(cookie -> !cookie.getName().startsWith("JSESSIONID"));

        HttpResponse<String> answer = get("/crm/contacts");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).contains("/signin");
    }

    @Test
    void signingInNeverRedirectsToAnotherHost() throws Exception {
        HttpResponse<String> answer = post("/signin?next=%2F%2Fevil.example.org%2Fcrm%2Fcontacts", SIGN_IN, null);

        assertThat(header(answer, "Location")).isIn("/", TestServer.address() + "/");
    }

    @Test
    void signingInCreatesANewSession() throws Exception {
        post("/signin", SIGN_IN, null);
        String first = sessionCookie();
        post("/signin", SIGN_IN, null);

        assertThat(sessionCookie()).isNotEqualTo(first);
    }

    @Test
    void signingInAsSomebodyElseNeedsTheRightPassword() throws Exception {
        post("/signin", SIGN_IN, null);

        HttpResponse<String> answer =
                post("/signin", SIGN_IN.replace("=crm&", "=admin&").replace("vestibule-demo", "mistyped-one"), null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("There is a problem");
    }

    @Test
    void anotherSitesFormIsRefused() throws Exception {
        assertThat(post("/signin", SIGN_IN, "cross-site").statusCode()).isEqualTo(403);
        assertThat(get("/crm/contacts").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordKeepsTheUserName() throws Exception {
        HttpResponse<String> answer = post("/signin", SIGN_IN.replace("vestibule-demo", "mistyped-one"), null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"crm\"", "There is a problem")
                .doesNotContain("mistyped-one");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        post("/signin", SIGN_IN, null);
        post("/signout", "signOut=true", null);

        assertThat(header(get("/crm/contacts"), "Location")).contains("/signin?next=");
    }

    @Test
    void aMissingPageIsAnsweredWith404() throws Exception {
        HttpResponse<String> answer = get("/no/such/page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("This page isn’t here", header(answer, "X-Request-Id"))
                .doesNotContain("SRVE", "Exception");
        assertThat(get("/crm/contacts.xhtml").statusCode()).isEqualTo(404);
    }

    @Test
    void aForbiddenPageIsAnsweredWith403() throws Exception {
        post("/signin", SIGN_IN.replace("=crm&", "=author&"), null);

        HttpResponse<String> answer = get("/crm/contacts");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page isn’t yours to see");
    }

    @Test
    void aChosenLanguageIsRemembered() throws Exception {
        assertThat(get("/signin?lang=de").statusCode()).isEqualTo(302);

        assertThat(get("/signin").body()).contains("lang=\"de\"", "Anmelden");
    }

    /** Browsers keep cookies by host: cookies of another installation on it have another port in their names. */
    @Test
    void everyCookieHasThePortOfThisInstallationInItsName() throws Exception {
        List<String> given = new ArrayList<>();
        given.addAll(post("/signin", SIGN_IN, null).headers().allValues("Set-Cookie"));
        given.addAll(get("/signin?lang=de").headers().allValues("Set-Cookie"));
        given.addAll(HttpClient.newHttpClient()
                .send(request("/site/harbour/sign-in").build(), BodyHandlers.ofString())
                .headers()
                .allValues("Set-Cookie"));

        assertThat(given)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(cookie ->
                        cookie.matches("[\\w.-]+-" + TestServer.address().getPort() + "=.*"));
    }

    private String sessionCookie() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("JSESSIONID"))
                .map(Object::toString)
                .findFirst()
                .orElseThrow();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException {
        return browser.send(request(path));
    }

    private HttpResponse<String> post(String path, String form, String fetchSite) throws IOException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(PageToken.HEADER, PageToken.VALUE)
                .POST(BodyPublishers.ofString(form));
        if (fetchSite != null) {
            request.header("Sec-Fetch-Site", fetchSite);
        }
        return browser.send(request);
    }

    private HttpRequest.Builder request(String path) {
        return browser.request(path).timeout(Duration.ofMinutes(1)).header("Accept-Language", "en");
    }
}
