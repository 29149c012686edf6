package org.vestibule.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;
import static org.vestibule.widget.StoredValues.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.invitation.InvitationMaker;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRole;
import org.vestibule.settings.Settings;
import org.vestibule.testing.As;
import org.vestibule.testing.Database;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.testing.StaffRequests;

/** Previews of a draft: who may see them, and that they are read-only. */
@InServer
class PreviewIT {

    private static final String VALID = "state.crmUserInvite.Valid";
    private static final String REGISTERED = "state.crmUserInvite.AlreadyRegistered";

    /**
     * E-mails of other tests may be in progress; the author's own session, if the database stores it, records each
     * request.
     */
    private static final List<String> ALIVE = List.of("email_activity", "http_session", "upkeep_lease");

    @Inject
    As as;

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    @Inject
    PageEditingService editing;

    @Inject
    Database database;

    @Inject
    Settings settings;

    private Portal portal;
    private PortalRole partner;
    private long signIn;
    private long welcome;
    private String preview;
    private StaffRequests author;

    @BeforeEach
    void aPageWithTheWidget() {
        portal = make.portal();
        partner = make.role(portal, "partner");
        signIn = site.publish(
                portal, "sign-in", PageContent.empty(Layout.ONE_COLUMN).plus("main", "signIn", Map.of()));
        welcome = site.publish(
                portal,
                "welcome",
                PageContent.empty(Layout.ONE_COLUMN)
                        .plus("main", "crmUserInvite", Map.of("existingUserPage", page(signIn))));
        preview = "/design/" + portal.key() + "/" + welcome + "/preview";
        author = signedIn("author");
    }

    private StaffRequests signedIn(String userName) {
        var requests = new StaffRequests(settings.httpPort());
        requests.signIn(userName, "vestibule-demo");
        return requests;
    }

    private String seenBy(String persona) {
        return author.get(preview + "/page?as=" + persona).body();
    }

    @Test
    void showsTheDraftWithoutHandlesAndNotWhatIsPublished() {
        as.system(() ->
                editing.draft(welcome, PageContent.empty(Layout.ONE_COLUMN).plus("main", "signIn", Map.of())));

        assertThat(seenBy("visitor"))
                .contains("<body class=\"site-page\">", "Email or user name")
                .doesNotContain("placement-bar", "inert=", "You need an invitation");
    }

    @Test
    void showsTheWidgetToAVisitorWithoutALink() {
        assertThat(seenBy("visitor")).contains("You need an invitation");
        assertThat(seenBy("nobody.we.know")).contains("You need an invitation");
    }

    @Test
    void reportsTheRedirectOfInviteesInsteadOfRedirectingTheAuthor() {
        assertThat(author.get(preview + "/page?as=" + REGISTERED).statusCode()).isEqualTo(200);
        assertThat(seenBy(REGISTERED))
                .contains("You already have an account", "they are sent on to /site/" + portal.key() + "/sign-in.\"");
        assertThat(seenBy(VALID)).doesNotContain("vestibule-note", "sent on to");
    }

    @Test
    void showsContentForARoleOnlyToPersonasWithIt() {
        long prices = site.publish(portal, "prices", PageContent.empty(Layout.ONE_COLUMN));
        site.list(prices);
        as.system(() -> {
            editing.openToRoles(prices, Set.of(partner));
            editing.openToRoles(welcome, Set.of(partner));
            return null;
        });

        assertThat(seenBy("member.partner"))
                .contains("Page prices", "Robin Sample", "Sign out")
                .doesNotContain("would not see the page");
        assertThat(seenBy("member"))
                .contains("Sign out", "would not see the page")
                .doesNotContain("Page prices");
        assertThat(seenBy("visitor")).contains("would not see the page").doesNotContain("Page prices", "Sign out");
    }

    @Test
    void changesNothing() {
        Mailed mailed = make.mailed(portal, make.contact(someEmail()), partner);
        author.get(preview);
        var before = database.contentBut(ALIVE);

        assertThat(author.get(preview + "?as=" + VALID + "&width=phone").statusCode())
                .isEqualTo(200);
        for (String persona : List.of("visitor", "member", "member.partner", VALID, REGISTERED)) {
            assertThat(author.get(preview + "/page?as=" + persona + "&invitation=" + mailed.secret())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(database.contentBut(ALIVE)).isEqualTo(before);
    }

    @Test
    void refusesAllForms() {
        Mailed mailed = make.mailed(portal, make.contact(someEmail()), partner);
        String form = "&invitation=" + mailed.secret() + "&p1:form=p1:form&p1:submit=x&p1:FIRST_NAME=Ada"
                + "&p1:LAST_NAME=Byron&p1:PASSWORD=tide+of+paper+boats&jakarta.faces.ViewState=stateless";

        assertThat(author.post(preview + "/page?as=" + VALID + form, "{}").statusCode())
                .isEqualTo(405);
        assertThat(author.get(preview + "/page?as=visitor" + form).body()).contains("You need an invitation");
        assertThat(author.get(preview + "/page?as=" + VALID + form).body())
                .contains("value=\"Robin\"")
                .doesNotContain(mailed.contact().email().orElseThrow().text());
        assertThat(make.usersOf(portal)).isEmpty();
        assertThat(author.get(preview + "/page?as=" + VALID).headers().allValues("Content-Security-Policy"))
                .contains("form-action 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/page?as=" + VALID})
    void isForThoseWhoMayEditPages(String part) {
        assertThat(site.get(preview + part).statusCode()).isEqualTo(302);
        assertThat(site.get(preview + part).headers().firstValue("Location").orElseThrow())
                .contains("/signin");
        assertThat(signedIn("crm").get(preview + part).statusCode()).isEqualTo(403);
        assertThat(signedIn("admin").get(preview + part).statusCode()).isEqualTo(200);
    }

    @Test
    void theCanvasShowsEachWidgetInItsFirstState() {
        assertThat(author.get("/design/" + portal.key() + "/" + welcome + "/canvas")
                        .body())
                .contains("Create your account", "value=\"Robin\"", "inert=\"inert\"")
                .doesNotContain("You need an invitation");
    }
}
