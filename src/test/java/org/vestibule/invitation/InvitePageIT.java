package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.EntryScene.location;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.session.MemberSession;
import org.vestibule.settings.Settings;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The page that an invitation's link opens, and its form, for people without an account, by real requests. */
@InServer
class InvitePageIT {

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    InvitationRepository invitations;

    @Inject
    Settings settings;

    private EntryScene entry;
    private Mailed mailed;

    @BeforeEach
    void aPortalWithItsEntryPages() {
        entry = new EntryScene(site, make);
        mailed = entry.mailed;
    }

    @Test
    void openingALinkChangesNothing() throws Exception {
        assertThat(site.get(entry.link()).statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody()), entry.link())
                        .statusCode())
                .isEqualTo(200);

        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
        assertThat(make.usersOf(entry.portal)).isEmpty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        request.uri(URI.create("http://localhost:" + settings.httpPort() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLinkFollowedByAPunctuationMarkStillWorks() {
        for (String sign : new String[] {".", "%3E", ")", "%22"}) {
            assertThat(site.get(entry.link() + sign).body()).as(sign).contains("p1:PASSWORD");
        }
    }

    @Test
    void theSecretStaysOnThePage() {
        HttpResponse<String> page = site.get(entry.link());

        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).startsWith("no-store");
        // The cookie of the form's token, which is set before anybody has sent anything.
        assertThat(page.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith("vestibule-form-" + settings.httpPort() + "=")
                .contains("HttpOnly", "SameSite="));
    }

    @Test
    void acceptingSignsInAndRedirects() throws Exception {
        HttpResponse<String> answer = entry.accept("King", "a tide of paper boats");

        assertThat(location(answer)).isEqualTo(entry.at("home"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .anyMatch(cookie -> cookie.startsWith(MemberSession.COOKIE_NAME + "-" + settings.httpPort() + "="))
                .anyMatch(cookie -> cookie.startsWith("vestibule_known-" + settings.httpPort() + "="))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("Path=/site/" + entry.portal.key(), "HttpOnly", "SameSite=Lax"));
        assertThat(location(entry.accept("King", "a tide of paper boats"))).isEqualTo(entry.at("home"));
        assertThat(make.usersOf(entry.portal)).hasSize(1);
        assertThat(entry.followed(entry.accept("Else", "somebody else's words")))
                .contains("already accepted");
    }

    @Test
    void aViolationKeepsAllInputButThePassword() throws Exception {
        String body = entry.accept("<b>#{1+1}</b>", "secret7").body();

        assertThat(body)
                .contains("<title>Error: ", "There is a problem", "value=\"Augusta\"", "href=\"#p1:PASSWORD\"")
                .contains("value=\"&lt;b&gt;#{1+1}&lt;/b&gt;\"")
                .doesNotContain("secret7");
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.SENT);
    }

    @Test
    void deadLinksSayWhatHappenedAndOfferANextStep() throws Exception {
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));

        assertThat(site.get(entry.link()).statusCode()).isEqualTo(410);
        assertThat(site.send("HEAD", entry.link()).statusCode()).isEqualTo(410);
        assertThat(site.get(entry.link()).body()).contains("withdrawn", "Ask for a new link", "Sign in");
        assertThat(make.now(mailed).delivery().newLinkAskedAt()).isNull();
        assertThat(site.follow(site.post(entry.link(), "", "way", Map.of("ask", "x")), "")
                        .body())
                .contains("knows that you need a new link");
        assertThat(make.now(mailed).delivery().newLinkAskedAt()).isNotNull();
        assertThat(site.get(entry.link()).statusCode()).isEqualTo(410);
        assertThat(site.get(entry.link()).body())
                .contains("withdrawn", "knows that you need a new link", "Sign in")
                .doesNotContainIgnoringCase("ask for a new link");
        invitations.answerNewLinks(mailed.contact(), mailed.portal());
        assertThat(site.get(entry.link()).body())
                .contains("Ask for a new link")
                .doesNotContain("knows that you need a new link");
        assertThat(site.get(entry.at("welcome?invitation=x")).statusCode()).isEqualTo(404);
        assertThat(site.get(entry.at("new-password?recovery=x")).statusCode()).isEqualTo(404);
        assertThat(site.get(entry.at("welcome?invitation=x")).body())
                .contains("This link doesn’t work")
                .doesNotContain("Ask for a new link");
        assertThat(site.get(entry.at("welcome")).body()).contains("You need an invitation");
    }
}
