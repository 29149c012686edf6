package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;
import static org.vestibule.testing.PublicSite.main;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;
import org.vestibule.testing.As;
import org.vestibule.testing.Hashed;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.catalog.WidgetCatalog;

/** Previews of CRM User Invite, compared with what an invitee in the same state gets. */
@InServer
class PreviewInvitationIT {

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    WidgetCatalog catalog;

    @Inject
    StaffAccountService staff;

    @Inject
    Settings settings;

    private StaffRequests author;
    private Portal portal;
    private long welcome;
    private Mailed mailed;
    private StaffAccount inviter;

    @BeforeEach
    void anAuthor() {
        author = new StaffRequests(settings.httpPort());
        author.signIn("author", "vestibule-demo");
    }

    private void invite() {
        portal = make.portal();
        welcome = site.publish(
                portal,
                "welcome",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "crmUserInvite", Map.of("heading", StoredValues.text("Come aboard, <friend>"))));
        long signIn = site.publish(portal, "sign-in", PageContent.empty(Layout.ONE_COLUMN));
        make.entryPages(portal, welcome, signIn, null);
        inviter = staff.open(
                "inviter-" + UUID.randomUUID(), "Tess Tester", Hashed.of("harbour lights at nine"), Job.ADMINISTRATOR);
        mailed = as.person(
                inviter.id(),
                inviter.displayName(),
                EnumSet.allOf(Right.class),
                () -> make.mailed(portal, make.contact(someEmail()), make.role(portal, "partner")));
    }

    @Test
    void lookLikeTheRealPageInEachState() {
        for (String state : catalog.find("crmUserInvite").orElseThrow().texts().states()) {
            invite();
            HttpResponse<String> previewed = author.get(
                    "/design/" + portal.key() + "/" + welcome + "/preview/page?as=state.crmUserInvite." + state);

            assertThat(previewed.statusCode()).as(state).isEqualTo(200);
            assertThat(plain(main(previewed))).as(state).isNotEmpty().isEqualTo(plain(main(real(state))));
        }
    }

    /** The page as an invitee in that state gets it. */
    private HttpResponse<String> real(String state) {
        String secret = mailed.secret();
        String address = "/site/" + portal.key() + "/welcome?invitation=";
        switch (state) {
            case "Valid" -> {}
            case "Expired" ->
                make.change(mailed, invitation -> {
                    invitation.sendAgain(
                            invitation.offer().email(), Instant.now().minus(Duration.ofDays(1)));
                    invitation.sent(Instant.now());
                });
            case "Used" -> accept(address + secret);
            case "AlreadyRegistered" -> make.user(portal, mailed.contact(), someEmail());
            case "Done" -> {
                return accept(address + secret);
            }
            case "Revoked" -> make.change(mailed, invitation -> invitation.revoke(Instant.now()));
            case "Superseded" -> make.resend(mailed);
            case "Unknown" -> secret = "x";
            case "OtherPortal" -> secret = make.mailed().secret();
            case "NothingOffered" -> make.removeRole(mailed.role());
            case "ContactClosed" -> make.closeContact(mailed);
            case "AddressChanged" -> make.move(mailed, someEmail());
            case "InviterGone" -> make.deactivate(inviter.id());
            default -> throw new IllegalArgumentException("How does an invitation come to be " + state + "?");
        }
        return site.get(address + secret);
    }

    private HttpResponse<String> accept(String link) {
        Map<String, String> form =
                Map.of("FIRST_NAME", "Ada", "LAST_NAME", "Byron", "PASSWORD", "a tide of paper boats", "submit", "x");
        return site.follow(site.post(link, "", "form", form), "");
    }

    /** Without the names of people, times, and the addresses of forms and links. */
    private String plain(String html) {
        return html.replaceAll("action=\"[^\"]*\"", "action=\"\"")
                .replaceAll("\\?invitation=[^\"]*", "")
                .replaceAll(" nonce=\"[^\"]*\"", "")
                .replaceAll("\\d{1,2} \\p{L}+ \\d{4}, \\d{2}:\\d{2} \\w+", "then")
                .replace(mailed.contact().email().orElseThrow().text(), "robin@example.org")
                .replace("Tess Tester", "Kim Sample")
                .replace("\"Ada\"", "\"Robin\"")
                .replace("\"Byron\"", "\"Sample\"");
    }
}
