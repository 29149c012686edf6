package org.vestibule.invitation;

import static org.vestibule.invitation.InvitationMaker.someEmail;

import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** A portal with the pages for entering it, and an invitee, for real requests. */
final class EntryScene {

    final Portal portal;
    final Mailed mailed;

    private final PublicSite site;
    private final InvitationMaker make;

    EntryScene(PublicSite site, InvitationMaker make) {
        this.site = site;
        this.make = make;
        portal = make.portal();
        long home = page("home", "content", Map.of());
        long recovery = page("recover", "passwordRecovery", Map.of());
        long signIn = page("sign-in", "signIn", Map.of("recoveryPage", StoredValues.page(recovery)));
        long welcome = page(
                "welcome",
                "crmUserInvite",
                Map.of("existingUserPage", StoredValues.page(signIn), "redirectPage", StoredValues.page(home)));
        page("new-password", "newPassword", Map.of());
        make.entryPages(portal, welcome, signIn, recovery);
        mailed = make.mailed(portal, make.contact(someEmail()), make.role(portal, "partner"));
    }

    private long page(String path, String widget, Map<String, JsonValue> values) {
        return site.publish(portal, path, PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, values));
    }

    String at(String path) {
        return "/site/" + portal.key() + "/" + path;
    }

    String link() {
        return at("welcome?invitation=") + mailed.secret();
    }

    HttpResponse<String> accept(String lastName, String password) {
        return site.post(
                link(),
                "",
                "form",
                Map.of("FIRST_NAME", "Augusta", "LAST_NAME", lastName, "PASSWORD", password, "submit", "x"));
    }

    HttpResponse<String> signIn(String query, PortalUser user) {
        return site.post(
                at("sign-in") + query,
                "",
                "form",
                Map.of("name", user.userName(), "password", "harbour lights at nine", "submit", "x"));
    }

    /** The page that the sender of the form sees, with the session that the form started. */
    String followed(HttpResponse<String> answer) {
        return site.follow(answer, cookie(answer)).body();
    }

    PortalUser existingUser() {
        return make.user(
                portal, mailed.contact(), mailed.contact().email().orElseThrow().text());
    }

    static String location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElse("")).getPath();
    }

    static String cookie(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .replaceAll("^" + MemberSession.COOKIE_NAME + "-\\d+=|;.*$", "");
    }
}
