package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.AskedField;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The invite page is rendered once for all invitees and cached, and shows each invitee their own values. */
@InServer
class KeptInvitePageIT {

    private static final int PEOPLE = 12;
    private static final int VISITS = 20;

    private static final Pattern TOKEN = Pattern.compile("name=\"vestibule.token\" value=\"([0-9a-f]+)\"");

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    MemberSessionRepository sessions;

    private Portal portal;
    private PortalRole role;

    @BeforeEach
    void aPortalWithAnInvitePage() {
        portal = make.portal();
        role = make.role(portal, "partner");
        publish("welcome", Map.of());
    }

    private void publish(String path, Map<String, JsonValue> values) {
        site.publish(portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", values));
    }

    private Mailed invitee(String firstName, String lastName, Locale language) {
        return make.mailed(language, portal, make.contact(InvitationMaker.someEmail(), firstName, lastName), role);
    }

    private HttpResponse<String> open(Mailed mailed, String... headers) {
        return site.get(address(mailed), headers);
    }

    private String address(Mailed mailed) {
        return "/site/" + portal.key() + "/welcome?invitation=" + mailed.secret();
    }

    /** The page as Faces renders it for this invitee, without the parts that differ each time. */
    private String rendered(Mailed mailed) {
        return plain(site.get(address(mailed) + "&x=1").body().replace("&amp;x=1", ""));
    }

    private static String plain(String page) {
        return TOKEN.matcher(page)
                .replaceAll("")
                .replaceAll(" nonce=\"[^\"]*\"", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"");
    }

    /** Whether the page came from the cache: PrimeFaces adds its own policy to what Faces renders. */
    private static boolean isKept(HttpResponse<String> page) {
        return page.headers().allValues("Content-Security-Policy").size() == 1;
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    @Test
    void showsEachInviteeTheSameAsAnUncachedPage() {
        List<Mailed> invitees = List.of(
                invitee("Ada", "Byron", Locale.ENGLISH),
                invitee("<b>\"Zoë\" & 'Co'</b>", "O’Neill-李", Locale.GERMAN),
                invitee("", "Teller", Locale.FRENCH));
        for (Mailed mailed : invitees) {
            HttpResponse<String> first = open(mailed);
            HttpResponse<String> again = open(mailed);
            assertThat(isKept(again)).isTrue();
            assertThat(plain(first.body())).isEqualTo(rendered(mailed));
            assertThat(plain(again.body())).isEqualTo(rendered(mailed));
        }
        assertThat(open(invitees.get(2)).body()).contains("lang=\"fr\"", "value=\"Teller\"");
    }

    @Test
    void isRenderedOnceForInviteesWhoSeeTheSame() {
        assertThat(isKept(open(invitee("Augusta", "King", Locale.ENGLISH)))).isFalse();

        Mailed other = invitee("Grace", "Hopper", Locale.ENGLISH);
        HttpResponse<String> page = open(other, "Accept-Language", "de");
        assertThat(page.body()).contains("Grace", "Hopper", other.secret()).doesNotContain("Augusta", "King");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).startsWith("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin");
        assertThat(page.headers().firstValue("Content-Language")).contains("en");
        assertThat(isKept(page)).isTrue();
        assertThat(site.send("HEAD", address(other)).statusCode()).isEqualTo(200);
    }

    @Test
    void hasASeparateTokenForEachBrowser() {
        Mailed mailed = invitee("Ada", "Byron", Locale.ENGLISH);
        open(mailed);
        HttpResponse<String> one = open(mailed);
        HttpResponse<String> other = open(mailed);

        assertThat(token(one.body())).isNotEqualTo(token(other.body()));
        List<String> cookies = new ArrayList<>(one.headers().allValues("Set-Cookie"));
        cookies.addAll(other.headers().allValues("Set-Cookie"));
        assertThat(cookies).hasSize(2).doesNotHaveDuplicates().allMatch(cookie -> cookie.startsWith("vestibule-form-"));
        String cookie = cookies.get(0).replaceAll(";.*", "");
        assertThat(open(mailed, "Cookie", cookie).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aLinkThatHasEndedIsShownAsDead() {
        Mailed mailed = invitee("Ada", "Byron", Locale.ENGLISH);
        assertThat(open(mailed).statusCode()).isEqualTo(200);
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));

        assertThat(open(mailed).statusCode()).isEqualTo(410);
        assertThat(open(mailed).body()).doesNotContain("Byron");
    }

    @Test
    void aSignedInMemberGetsAnUncachedPage() {
        Mailed mailed = invitee("Ada", "Byron", Locale.ENGLISH);
        open(mailed);
        String cookie = sessions.begin(make.user(
                portal, make.contact(InvitationMaker.someEmail(), "Sam", "Member"), InvitationMaker.someEmail()));

        assertThat(open(mailed, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                        .body())
                .contains("Sam Member")
                .doesNotContain("p1:PASSWORD");
        assertThat(open(mailed).body()).contains("p1:PASSWORD").doesNotContain("Sam Member");
    }

    @Test
    void aPageWithTheInvitersMessageIsRenderedForEachInvitee() {
        site.publish(
                portal,
                "card",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus(
                                "main",
                                "crmUserInvite",
                                Map.of(
                                        "contactFields",
                                        Json.createArrayBuilder()
                                                .add(AskedField.PHONE.name())
                                                .build()))
                        .plus("main", "inviterCard", Map.of()));
        Mailed ada = invitee("Ada", "Byron", Locale.ENGLISH);
        Mailed alan = invitee("Alan", "Turing", Locale.ENGLISH);
        make.write(ada, "Words for the first.");
        make.write(alan, "Others for the second.");
        for (int visit = 0; visit < 2; visit++) {
            assertThat(card(ada)).contains("Byron", "Words for the first.").doesNotContain("Others for");
            assertThat(card(alan)).contains("Turing", "Others for the second.").doesNotContain("Words for");
        }
    }

    private String card(Mailed mailed) {
        return site.get("/site/" + portal.key() + "/card?invitation=" + mailed.secret())
                .body();
    }

    @Test
    void aWidgetThatDependsOnTheMemberIsRenderedForEachInvitee() {
        for (String widget : List.of("inviterCard", "signIn", "membersOnly", "passwordRecovery")) {
            site.publish(
                    portal,
                    widget.toLowerCase(Locale.ROOT),
                    PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, Map.of()));
            String address = "/site/" + portal.key() + "/" + widget.toLowerCase(Locale.ROOT);
            Mailed mailed = invitee("Ada", "Byron", Locale.ENGLISH);
            site.get(address + "?invitation=" + mailed.secret());
            assertThat(isKept(site.get(address + "?invitation=" + mailed.secret())))
                    .as(widget)
                    .isFalse();
        }
    }

    @Test
    void concurrentRequestsNeverGetAnotherInviteesPage() throws Exception {
        List<Mailed> invitees = new ArrayList<>();
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
        for (int person = 0; person < PEOPLE; person++) {
            invitees.add(invitee("First" + person + "x", "Last" + person + "x", languages.get(person % 3)));
        }
        Callable<Void> visits = () -> {
            for (int visit = 0; visit < VISITS; visit++) {
                int person = ThreadLocalRandom.current().nextInt(PEOPLE);
                HttpResponse<String> page = open(invitees.get(person));
                if (page.statusCode() != 503) {
                    theirs(page.body(), person, invitees);
                }
            }
            return null;
        };
        AtOnce.all(Collections.nCopies(PEOPLE, visits));
    }

    private static void theirs(String page, int person, List<Mailed> invitees) {
        Mailed mailed = invitees.get(person);
        assertThat(page)
                .contains("First" + person + "x", "Last" + person + "x", mailed.secret())
                .contains(mailed.contact().email().orElseThrow().text());
        Optional<Mailed> other = invitees.stream()
                .filter(another -> another != mailed && page.contains(another.secret()))
                .findFirst();
        assertThat(other).isEmpty();
        assertThat(Pattern.compile("First(\\d+)x").matcher(page).results())
                .allMatch(found -> found.group(1).equals(String.valueOf(person)));
    }
}
