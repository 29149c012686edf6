package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;
import static org.vestibule.widget.StoredValues.flag;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** The Inviter Card widget, as people with and without an acceptable invitation see it. */
@InServer
class InviterCardIT {

    @Inject
    As as;

    @Inject
    StaffAccountService staff;

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    private Portal portal;
    private Contact invitee;

    @BeforeEach
    void aPortalAndSomebodyToInvite() {
        portal = make.portal();
        invitee = make.contact(someEmail());
    }

    private Mailed invited() {
        StaffAccount grace = staff.open(
                "grace-" + UUID.randomUUID(), "Grace <Hopper>", Hashed.of("harbour lights at nine"), Job.CRM_USER);
        return as.person(
                grace.id(),
                grace.displayName(),
                Set.of(Right.INVITATIONS),
                () -> make.mailed(portal, invitee, make.role(portal, "r")));
    }

    private HttpResponse<String> opened(Mailed mailed, Map<String, JsonValue> values) {
        site.publish(portal, "welcome", PageContent.empty(Layout.ONE_COLUMN).plus("main", "inviterCard", values));
        return open(mailed);
    }

    private HttpResponse<String> open(Mailed mailed) {
        return site.get("/site/" + portal.key() + "/welcome?invitation=" + mailed.secret());
    }

    private String plain(HttpResponse<String> page) {
        return PublicSite.main(page).replace(portal.key(), "PORTAL").replaceAll("(Invited on )[^<\n]*", "$1DAY");
    }

    @Test
    void showsTheInviterAndTheirMessage() {
        Mailed mailed = invited();
        make.write(mailed, "Welcome & hello,\nGrace");

        HttpResponse<String> page = opened(mailed, Map.of("text", text("Call 1234"), "showDate", flag(true)));

        assertThat(plain(page)).isEqualTo(PublicSite.expected(getClass(), "inviterCard.html"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("strict-origin");
    }

    @Test
    void showsOnlyTheDetailsThatTheAuthorChose() {
        Mailed mailed = invited();
        make.write(mailed, "Hello");

        assertThat(plain(opened(mailed, Map.of("showMessage", flag(false), "showPortal", flag(false)))))
                .contains("Grace &lt;Hopper&gt;")
                .doesNotContain("Hello", "PORTAL", "Invited on");
    }

    @Test
    void showsThePortalsSenderIfVestibuleInvited() {
        Mailed mailed = make.mailed(portal, invitee, make.role(portal, "r"));

        assertThat(plain(opened(mailed, Map.of("showPortal", flag(false))))).contains("Portal PORTAL");
    }

    @Test
    void showsTheInviterToAnExistingUser() {
        Mailed mailed = invited();
        make.user(portal, invitee, invitee.email().orElseThrow().text());

        assertThat(plain(opened(mailed, Map.of()))).contains("Grace &lt;Hopper&gt;");
    }

    @Test
    void showsNothingWithoutAnAcceptableInvitation() {
        Mailed mailed = invited();
        opened(mailed, Map.of());
        assertThat(PublicSite.main(site.get("/site/" + portal.key() + "/welcome")))
                .isEmpty();
        assertThat(PublicSite.main(site.get("/site/" + portal.key() + "/welcome?invitation=x")))
                .isEmpty();

        make.change(mailed, invitation -> invitation.revoke(Instant.now()));
        assertThat(PublicSite.main(open(mailed))).isEmpty();
    }
}
