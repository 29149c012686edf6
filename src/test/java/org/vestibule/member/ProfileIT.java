package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.testing.InServer;
import org.vestibule.testing.LogLines;
import org.vestibule.testing.PublicSite;

/** The Profile widget, through real requests of a signed-in member. */
@InServer
class ProfileIT {

    @Inject
    PublicSite site;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    MemberProfile profile;

    private PortalUser user;
    private String cookie;
    private String address;

    @BeforeEach
    void aSignedInMember() {
        user = make.user(make.portal());
        cookie = sessions.begin(user);
        address = "/site/" + user.portal().key() + "/me";
        publish("COMPANY", "PHONE");
    }

    private void publish(String... fields) {
        JsonValue list = Json.createArrayBuilder(List.of(fields)).build();
        site.publish(
                user.portal(),
                "me",
                PageContent.empty(Layout.ONE_COLUMN).plus("main", "profile", Map.of("contactFields", list)));
    }

    private HttpResponse<String> send(long version, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(
                Map.of("version", Long.toString(version), "member", Long.toString(user.id()), "submit", "x"));
        fields.putAll(typed);
        return site.post(address, cookie, "form", fields);
    }

    private Map<String, String> typed(String firstName, String lastName, String phone) {
        return Map.of("FIRST_NAME", firstName, "LAST_NAME", lastName, "PHONE", phone, "COMPANY", "");
    }

    private Contact now() {
        return make.contactOf(user);
    }

    private String plain(HttpResponse<String> page) {
        return PublicSite.main(page)
                .replace(user.portal().key(), "PORTAL")
                .replace(user.email().text(), "EMAIL")
                .replaceAll("(name=\"p1:version\" value=\")\\d+", "$1VERSION")
                .replaceAll("(name=\"p1:member\" value=\")\\d+", "$1MEMBER")
                .replaceAll("datetime=\"[^\"]*\"", "datetime=\"WHEN\"")
                .replaceAll("\\d+ \\p{L}+ \\d{4}, \\d\\d:\\d\\d UTC", "WHEN")
                .replaceAll("p1:end\\d+", "p1:endNUMBER")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }

    @Test
    void looksAsExpected() {
        assertThat(plain(site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)))
                .isEqualTo(PublicSite.expected(getClass(), "profile.html"));
        assertThat(plain(site.get(address))).isEqualTo(PublicSite.expected(getClass(), "profileOutside.html"));
    }

    @Test
    void changesOnlyTheFieldsOfTheFormInTheMembersOwnContact() {
        Map<String, String> more = new HashMap<>(typed("Hedwig", "Kiesler", " +43 1 234 "));
        more.put("JOB_TITLE", "Not asked for");
        more.put("EMAIL", "mallory@example.org");

        String body = site.follow(send(now().version(), more), cookie).body();

        assertThat(body).contains("Your details are saved", "<span>Hedwig Kiesler</span>", "value=\"+43 1 234\"");
        assertThat(now().name()).isEqualTo("Hedwig Kiesler");
        assertThat(now().phone()).isEqualTo("+43 1 234");
        assertThat(now().jobTitle()).isNull();
        assertThat(now().email()).contains(user.email());
        assertThat(now().changedBy()).isEqualTo(user.email().text());
        assertThat(body).contains("name=\"p1:version\" value=\"" + now().version() + "\"");
    }

    @Test
    void reportsErrorsAndKeepsWhatWasTyped() {
        String body = send(now().version(), typed("<b>#{1+1}</b>", "L".repeat(101), "1".repeat(51)))
                .body();

        assertThat(body)
                .contains("<title>Error: ", "There is a problem", "href=\"#p1:LAST_NAME\"", "href=\"#p1:PHONE\"")
                .contains("Enter a last name of at most 100 characters", "at most 50 characters")
                .contains("value=\"&lt;b&gt;#{1+1}&lt;/b&gt;\"", "value=\"" + "1".repeat(51) + "\"");
        assertThat(now().firstName()).isEqualTo("Hedy");
    }

    @Test
    void requiresAFirstOrALastName() {
        assertThat(send(now().version(), typed(" ", " ", "")).body()).contains("Enter your first or last name");
        assertThat(send(now().version(), typed(" ", "Lamarr", "")).statusCode()).isEqualTo(303);
        assertThat(send(now().version(), typed("Hedy", "", "")).statusCode()).isEqualTo(303);
        assertThat(now().name()).isEqualTo("Hedy");
    }

    @Test
    void doesNotOverwriteAConcurrentChange() {
        long seen = now().version();
        make.change(user, ContactField.PHONE, "+1 555 0100");

        String body = send(seen, typed("Hedy", "Lamarr", "+1 555 0199")).body();

        assertThat(body)
                .contains("Someone else changed your details", "Stored now: +1 555 0100", "value=\"+1 555 0199\"")
                .contains("value=\"Lamarr\"", "Stored now: L<")
                .contains("name=\"p1:version\" value=\"" + now().version() + "\"");
        assertThat(now().phone()).isEqualTo("+1 555 0100");

        send(now().version(), typed("Hedy", "Lamarr", "+1 555 0199"));
        assertThat(now().phone()).isEqualTo("+1 555 0199");
        assertThat(now().lastName()).isEqualTo("Lamarr");
    }

    @Test
    void showsAClosedContactReadOnly() {
        make.closeContact(user);

        String body = site.get(address, "Cookie", MemberSession.COOKIE_NAME + "=" + cookie)
                .body();
        assertThat(body).contains("read-only at the moment").doesNotContain("p1:submit");
        send(now().version(), typed("Hedy", "Lamarr", ""));
        assertThat(now().lastName()).isEqualTo("L");
    }

    @Test
    void keepsWhatWasTypedIfTheSessionHasEnded() {
        long version = now().version();
        sessions.end(cookie);

        String body = send(version, typed("Hedwig", "Kiesler", "+43 1 234")).body();

        assertThat(body)
                .contains("Your sign-in has ended", "value=\"Kiesler\"", "value=\"+43 1 234\"")
                .contains("name=\"p1:version\" value=\"" + version + "\"")
                .contains("name=\"p1:member\" value=\"" + user.id() + "\"")
                .doesNotContain(user.email().text(), "Sign in to see your details");
        assertThat(now().lastName()).isEqualTo("L");
        assertThatThrownBy(() -> profile.change(version, Map.of())).hasMessageContaining("Nobody is signed in");

        cookie = sessions.begin(user);
        assertThat(send(version, typed("Hedwig", "Kiesler", "")).statusCode()).isEqualTo(303);
        assertThat(now().lastName()).isEqualTo("Kiesler");
    }

    @Test
    void storesNothingIfAnotherPersonHasSignedInMeanwhile() {
        PortalUser other = make.user(user.portal());
        long version = make.contactOf(other).version();
        cookie = sessions.begin(other);

        String body = send(version, typed("Hedwig", "Kiesler", "")).body();

        assertThat(body)
                .contains("opened by someone else", "name=\"p1:member\" value=\"" + other.id() + "\"")
                .doesNotContain("Kiesler");
        assertThat(make.contactOf(other).lastName()).isEqualTo("L");
    }

    @Test
    void doesNotChangeTheEmailAddress() {
        assertThatThrownBy(() -> profile.change(0, Map.of(ContactField.EMAIL, "mallory@example.org")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void logsAnEventIfSomethingChanged() {
        String about = "event=contact.changed member=" + user.id() + " portal="
                + user.portal().key() + " contact=" + user.contact().id();
        try (LogLines log = LogLines.follow()) {
            send(now().version(), typed("Hedy", "L", ""));
            assertThat(log.about(about)).isEmpty();
            send(now().version(), typed("Hedy", "Lamarr", ""));
            assertThat(log.about(about)).hasSize(1);
            assertThat(log.seen()).noneMatch(line -> line.contains("Lamarr"));
        }
    }
}
