package org.vestibule.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.invitation.InvitationMaker.someEmail;
import static org.vestibule.widget.StoredValues.flag;
import static org.vestibule.widget.StoredValues.page;
import static org.vestibule.widget.StoredValues.text;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.Contact;
import org.vestibule.invitation.InvitationMaker.Mailed;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.Property;
import org.vestibule.widget.catalog.WidgetCatalog;

/** The properties that page authors can set for the CRM User Invite widget, as invitees see them. */
@InServer
class InvitePropertiesIT {

    @Inject
    WidgetCatalog catalog;

    @Inject
    PublicSite site;

    @Inject
    InvitationMaker make;

    private Portal portal;
    private Mailed mailed;

    @BeforeEach
    void anInvitation() {
        portal = make.portal();
        mailed = make.mailed(portal, make.contact(someEmail()), make.role(portal, "partner"));
    }

    private String widgetWith(Map<String, JsonValue> values) {
        PageContent content = PageContent.empty(Layout.ONE_COLUMN).plus("main", "crmUserInvite", values);
        make.entryPages(portal, site.publish(portal, "welcome", content), null, null);
        return "/site/" + portal.key() + "/welcome?invitation=" + mailed.secret();
    }

    private HttpResponse<String> send(String link, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("FIRST_NAME", "Ada", "LAST_NAME", "King", "PASSWORD", "a tide of paper boats", "submit", "x"));
        fields.putAll(more);
        return site.post(link, "", "form", fields);
    }

    private Contact contactNow() {
        return make.now(mailed).ending().acceptedBy().orElseThrow().contact();
    }

    @Test
    void areTwoPagesInTheBasicViewAndAllOthersInTheAdvancedView() {
        List<Property> properties = catalog.find("crmUserInvite").orElseThrow().properties();
        assertThat(properties)
                .filteredOn(property -> !property.advanced())
                .extracting(Property::name)
                .containsExactly("existingUserPage", "redirectPage");
        assertThat(properties)
                .filteredOn(Property::advanced)
                .extracting(Property::name)
                .containsExactly(
                        "heading",
                        "intro",
                        "submitLabel",
                        "askUserName",
                        "contactFields",
                        "termsPage",
                        "signInAfter",
                        "successMessage",
                        "textUnknown",
                        "textExpired",
                        "textUsed",
                        "textRevoked",
                        "textSuperseded",
                        "textOtherPortal",
                        "textNothingOffered",
                        "textContactClosed",
                        "textAddressChanged",
                        "textInviterGone",
                        "newLinks");
    }

    @Test
    void showTheAuthorsTextsInTheForm() {
        String link = widgetWith(Map.of(
                "heading", text("Come aboard"),
                "intro", text("Two minutes & you are in"),
                "submitLabel", text("Board now"),
                "successMessage", text("Mind the gangway")));

        assertThat(site.get(link).body())
                .contains(">Come aboard</h1>", "Two minutes &amp; you are in", "value=\"Board now\"")
                .doesNotContain("Create your account", "invites you");
        assertThat(site.follow(send(link, Map.of()), "").body()).contains("Mind the gangway");
    }

    @Test
    void askForContactDetailsInTheAuthorsOrder() {
        String link = widgetWith(Map.of("contactFields", list("COMPANY", "PHONE")));

        String body = site.get(link).body();
        assertThat(body)
                .contains("autocomplete=\"organization\"", "autocomplete=\"tel\"")
                .doesNotContain("JOB_TITLE");
        assertThat(body.indexOf("p1:COMPANY")).isLessThan(body.indexOf("p1:PHONE"));

        send(link, Map.of("PHONE", "+44 20 7946 0000", "JOB_TITLE", "Not asked for"));
        assertThat(contactNow().phone()).isEqualTo("+44 20 7946 0000");
        assertThat(contactNow().company()).isNull();
        assertThat(contactNow().jobTitle()).isNull();
    }

    private static JsonValue list(String... names) {
        return Json.createArrayBuilder(List.of(names)).build();
    }

    @Test
    void askForAgreementToTermsAndRecordIt() {
        long terms = site.publish(portal, "terms", PageContent.empty(Layout.ONE_COLUMN));
        String link = widgetWith(Map.of("termsPage", page(terms)));
        String address = "/site/" + portal.key() + "/terms";
        assertThat(site.get(link).body()).contains("I agree to the terms", "href=\"" + address + "\"");

        assertThat(send(link, Map.of()).body()).contains("Agree to the terms to go on", "href=\"#p1:TERMS\"");
        assertThat(make.usersOf(portal)).isEmpty();

        send(link, Map.of("TERMS", "on"));
        assertThat(make.now(mailed).ending().termsPage()).isEqualTo(address);
        assertThat(make.now(mailed).status()).isEqualTo(InvitationStatus.ACCEPTED);
    }

    @Test
    void keepAllInputButThePasswordAfterAViolation() {
        long terms = site.publish(portal, "terms", PageContent.empty(Layout.ONE_COLUMN));
        String link = widgetWith(
                Map.of("askUserName", flag(true), "contactFields", list("PHONE", "COMPANY"), "termsPage", page(terms)));
        String body = send(
                        link,
                        Map.of(
                                "USER_NAME", "no spaces",
                                "PHONE", "1".repeat(51),
                                "COMPANY", "Analytical <Engines>",
                                "TERMS", "on",
                                "PASSWORD", "secret7"))
                .body();

        assertThat(body)
                .contains("value=\"no spaces\"", "value=\"" + "1".repeat(51), "value=\"Analytical &lt;Engines&gt;\"")
                .containsPattern("id=\"p1:TERMS\"[^>]*checked")
                .contains("Enter a phone number of at most 50 characters")
                .doesNotContain("secret7");
        assertThat(body.indexOf("#p1:USER_NAME")).isLessThan(body.indexOf("#p1:PHONE"));
        assertThat(body.indexOf("#p1:PHONE")).isLessThan(body.indexOf("#p1:PASSWORD"));
    }

    @Test
    void doNotSignInTheNewUserIfTheAuthorSaysSo() {
        String link = widgetWith(Map.of("signInAfter", flag(false)));

        assertThat(send(link, Map.of()).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(make.usersOf(portal)).hasSize(1);
    }

    @Test
    void explainADeadLinkWithTheAuthorsTexts() {
        String link = widgetWith(Map.of(
                "textUnknown", text("Unknown: call us"),
                "textUsed", text("Used: welcome back"),
                "textRevoked", text("Revoked: call us"),
                "textSuperseded", text("Superseded: look again"),
                "textExpired", text("Expired: too late")));
        assertThat(site.get(link.replace(mailed.secret(), "x")).body()).contains("Unknown: call us");

        String newer = make.resend(mailed);
        assertThat(site.get(link).body()).contains("Superseded: look again").doesNotContain("Only the link in");
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));
        assertThat(site.get(link.replace(mailed.secret(), newer)).body()).contains("Revoked: call us");
    }

    @Test
    void explainAnIneligibleInvitationWithTheAuthorsTexts() {
        String link = widgetWith(Map.of(
                "textOtherPortal", text("Elsewhere: look again"),
                "textNothingOffered", text("Nothing left: call us"),
                "textContactClosed", text("Closed: call us")));
        String foreign = make.mailed().secret();
        assertThat(site.get(link.replace(mailed.secret(), foreign)).body()).contains("Elsewhere: look again");

        make.removeRole(mailed.role());
        assertThat(site.get(link).body()).contains("Nothing left: call us").doesNotContain("can no longer be given");
        make.closeContact(mailed);
        assertThat(site.get(link).body()).contains("Closed: call us");
    }

    @Test
    void offerNoNewLinkIfNobodyReceivesTheRequest() {
        String link = widgetWith(Map.of("newLinks", text("NOBODY")));
        make.change(mailed, invitation -> invitation.revoke(Instant.now()));

        assertThat(site.get(link).body()).contains("withdrawn").doesNotContain("Ask for a new link</");
        site.post(link, "", "way", Map.of("ask", "x"));
        assertThat(make.now(mailed).delivery().newLinkAskedAt()).isNull();
    }
}
