package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** The whole flow, from the contact record to the portal's redirect page. */
@InBrowser
@RunAsClient
class InvitationJourneyIT {

    @Test
    void aContactIsInvitedAndBecomesAPortalUserWithTheRole(Visitors visitors) {
        String address = Crm.freshAddress("nora");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Nora", "Lindqvist", address);
        assertClean(crm.page());

        assertThat(crm.prompt()).isVisible();
        assertClean(crm.page());
        crm.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
        crm.invite("Nora Lindqvist", "Harbour Partner Portal", "Partner");
        assertThat(crm.region("Portal Invitations")).containsText("Harbour Partner Portal");

        Page invitee = visitors.phone();
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        assertThat(invitee.getByLabel("First name")).hasValue("Nora");
        assertThat(invitee.getByLabel("Email")).hasValue(address);
        assertThat(invitee.getByLabel("Email")).not().isEditable();
        assertClean(invitee);
        Invitee.fillPassword(invitee, "four quiet swans");
        Invitee.createAccount(invitee);

        assertThat(invitee).hasURL(Pattern.compile(".*/site/harbour/partners$"));
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("Good to have you here");
        invitee.navigate("/site/harbour/partners/prices");
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("Trade prices");
        assertClean(invitee);

        crm.page().reload();
        assertThat(crm.region("Portal Invitations")).containsText("Accepted");
    }

    @Test
    void theInviteeNeedsNoScripts(Visitors visitors) {
        String address = Crm.freshAddress("ivo");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Ivo", "Petrov", address);
        crm.invite("Ivo Petrov", "Fern & Field Customers", "Customer");

        Page invitee = visitors.withoutScripts();
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        Invitee.fillPassword(invitee, "short");
        invitee.getByLabel("First name").fill("Ivaylo");
        Invitee.createAccount(invitee);

        assertThat(invitee.getByText("There is a problem")).isVisible();
        assertThat(invitee.getByLabel("First name")).hasValue("Ivaylo");
        Invitee.fillPassword(invitee, "a rather long sentence");
        Invitee.createAccount(invitee);
        assertThat(invitee).hasURL(Pattern.compile(".*/site/fern/orders$"));
    }

    @Test
    void someoneWhoIsAUserAlreadySignsInAndGetsTheRole(Visitors visitors) {
        String address = Crm.freshAddress("lia");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Lia", "Costa", address);
        crm.invite("Lia Costa", "Harbour Partner Portal", "Dealer");
        String record = crm.page().url();
        Page invitee = visitors.desktop();
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        Invitee.fillPassword(invitee, "four quiet swans");
        Invitee.createAccount(invitee);
        assertThat(invitee).hasURL(Pattern.compile(".*/site/harbour/partners$"));

        crm.addContact("Lia", "Costa (second record)", address);
        crm.prompt().getByLabel("Portal").selectOption("Harbour Partner Portal");

        assertThat(crm.dialog()).containsText("already");
        assertClean(crm.page());
        crm.page().navigate(record);
        assertThat(crm.region("Portal Invitations")).containsText("Accepted");
    }

    @Test
    void aLinkThatWasUsedSaysSoAndLeadsToSignIn(Visitors visitors) {
        String address = Crm.freshAddress("tom");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Tom", "Adeyemi", address);
        crm.invite("Tom Adeyemi", "Harbour Partner Portal", "Partner");
        String link = Crm.linkMailedTo(visitors, address);
        Page invitee = visitors.desktop();
        invitee.navigate(link);
        Invitee.fillPassword(invitee, "four quiet swans");
        Invitee.createAccount(invitee);
        assertThat(invitee).hasURL(Pattern.compile(".*/site/harbour/partners$"));

        Page again = visitors.phone();
        again.navigate(link);
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This invitation was already accepted");
        assertClean(again);
        again.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        again.getByLabel("Email or user name").fill(address.toUpperCase());
        again.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("four quiet swans");
        again.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(again.getByRole(AriaRole.MAIN)).containsText("Invitation accepted");
        again.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(again).hasURL(Pattern.compile(".*/site/harbour/partners$"));
    }

    @Test
    void aLinkThatWasNeverSentSaysSo(Visitors visitors) {
        Page someone = visitors.phone();
        someone.navigate("/site/harbour/welcome?invitation=never-sent");

        assertThat(someone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(someone.getByLabel("Password")).hasCount(0);
        assertClean(someone);
    }

    @Test
    void aRevokedLinkSaysSo(Visitors visitors) {
        String address = Crm.freshAddress("mia");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Mia", "Keller", address);
        crm.invite("Mia Keller", "Fern & Field Customers", "Grower");
        String link = Crm.linkMailedTo(visitors, address);
        crm.page().reload();
        crm.region("Portal Invitations")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        crm.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        assertThat(crm.region("Portal Invitations")).containsText("Revoked");

        Page invitee = visitors.phone();
        invitee.navigate(link);
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("withdrawn");
        assertThat(invitee.getByLabel("Password")).hasCount(0);
        assertClean(invitee);
    }

    @Test
    void aLinkWhoseTimeIsOverSaysSoAndANewOneCanBeAskedFor(Visitors visitors) {
        String address = Crm.freshAddress("ken");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Ken", "Ito", address);
        crm.invite("Ken Ito", "Harbour Partner Portal", "Partner");
        Page invitee = visitors.phone();
        String link = Crm.linkMailedTo(visitors, address);
        invitee.navigate("/testing/time-passes?email=" + address);

        invitee.navigate(link);
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("expired");
        assertThat(invitee.getByLabel("Password")).hasCount(0);
        assertClean(invitee);
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link"))
                .click();
        assertThat(invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link")))
                .hasCount(0);
        crm.page().reload();
        assertThat(crm.region("Activities")).containsText("new link");
        assertThat(crm.region("Portal Invitations")).containsText("Expired");
    }

    @Test
    void aLinkThatANewerOneReplacedSaysSo(Visitors visitors) {
        String address = Crm.freshAddress("eva");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Eva", "Novak", address);
        crm.invite("Eva Novak", "Harbour Partner Portal", "Partner");
        String link = Crm.linkMailedTo(visitors, address);
        crm.page().reload();
        crm.region("Portal Invitations")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resend"))
                .click();

        Page invitee = visitors.phone();
        Locator form = invitee.getByLabel("Password");
        for (int look = 0; look < 60 && (look == 0 || form.count() > 0); look++) {
            invitee.navigate(link);
        }
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("newer");
        assertThat(form).hasCount(0);
        assertClean(invitee);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextClick(Visitors visitors) {
        String address = Crm.freshAddress("rui");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Rui", "Santos", address);
        crm.invite("Rui Santos", "Harbour Partner Portal", "Partner");
        Page member = visitors.desktop();
        member.navigate(Crm.linkMailedTo(visitors, address));
        Invitee.fillPassword(member, "four quiet swans");
        Invitee.createAccount(member);
        assertThat(member).hasURL(Pattern.compile(".*/site/harbour/partners$"));
        member.navigate("/site/harbour/partners/prices");
        assertThat(member.getByRole(AriaRole.MAIN)).containsText("Trade prices");

        crm.page().reload();
        crm.button("Manage Portal Roles").click();
        Locator roles =
                crm.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Manage Portal Roles"));
        roles.getByLabel("Partner", new Locator.GetByLabelOptions().setExact(true))
                .uncheck();
        assertClean(crm.page());
        roles.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(roles).isHidden();

        member.reload();
        assertThat(member.getByRole(AriaRole.MAIN)).not().containsText("Trade prices");
        assertClean(member);
        crm.region("Portal Invitations").getByRole(AriaRole.LINK).first().click();
        assertThat(crm.page().getByText("Status reason").first()).isVisible();
        assertClean(crm.page());
    }
}
