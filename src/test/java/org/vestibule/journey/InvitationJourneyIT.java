package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
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
        Invitee.createAccount(invitee, "four quiet swans");

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
        Invited ivo = Invited.into("Fern & Field Customers", "Customer", "Ivo", "Petrov", visitors);

        Page invitee = visitors.withoutScripts();
        invitee.navigate(ivo.link(visitors));
        invitee.getByLabel("First name").fill("Ivaylo");
        Invitee.createAccount(invitee, "short");

        assertThat(invitee.getByText("There is a problem")).isVisible();
        assertThat(invitee.getByLabel("First name")).hasValue("Ivaylo");
        Invitee.createAccount(invitee, "a rather long sentence");
        assertThat(invitee).hasURL(Pattern.compile(".*/site/fern/orders$"));
    }

    @Test
    void someoneWhoIsAUserAlreadySignsInAndGetsTheRole(Visitors visitors) {
        Invited lia = Invited.into("Harbour Partner Portal", "Dealer", "Lia", "Costa", visitors);
        String record = lia.crm().page().url();
        Page invitee = visitors.desktop();
        invitee.navigate(lia.link(visitors));
        Invitee.createAccount(invitee, "four quiet swans");
        assertThat(invitee).hasURL(Pattern.compile(".*/site/harbour/partners$"));

        lia.crm().addContactAtSharedAddress("Lia", "Costa (second record)", lia.address());
        lia.crm().prompt().getByLabel("Portal").selectOption("Harbour Partner Portal");

        assertThat(lia.crm().dialog()).containsText("already");
        assertClean(lia.crm().page());
        lia.crm().page().navigate(record);
        assertThat(lia.crm().region("Portal Invitations")).containsText("Accepted");
    }

    @Test
    void aLinkThatWasUsedSaysSoAndLeadsToSignIn(Visitors visitors) {
        Invited tom = Invited.into("Harbour Partner Portal", "Partner", "Tom", "Adeyemi", visitors);
        String link = tom.link(visitors);
        Page invitee = visitors.desktop();
        invitee.navigate(link);
        Invitee.createAccount(invitee, "four quiet swans");
        assertThat(invitee).hasURL(Pattern.compile(".*/site/harbour/partners$"));

        Page again = visitors.phone();
        again.navigate(link);
        assertThat(again.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This invitation was already accepted");
        assertClean(again);
        again.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        again.getByLabel("Email or user name").fill(tom.address().toUpperCase(Locale.ROOT));
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
        Invited mia = Invited.into("Fern & Field Customers", "Grower", "Mia", "Keller", visitors);
        String link = mia.link(visitors);
        mia.crm().page().reload();
        mia.crm()
                .region("Portal Invitations")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        mia.crm()
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        assertThat(mia.crm().region("Portal Invitations")).containsText("Revoked");

        Page invitee = visitors.phone();
        invitee.navigate(link);
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("withdrawn");
        assertThat(invitee.getByLabel("Password")).hasCount(0);
        assertClean(invitee);
    }

    @Test
    void aLinkWhoseTimeIsOverSaysSoAndANewOneCanBeAskedFor(Visitors visitors) {
        Invited ken = Invited.into("Harbour Partner Portal", "Partner", "Ken", "Ito", visitors);
        Page invitee = visitors.phone();
        String link = ken.link(visitors);
        invitee.navigate("/testing/time-passes?email=" + ken.address());

        invitee.navigate(link);
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("expired");
        assertThat(invitee.getByLabel("Password")).hasCount(0);
        assertClean(invitee);
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link"))
                .click();
        assertThat(invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link")))
                .hasCount(0);
        ken.crm().page().reload();
        assertThat(ken.crm().region("Activities")).containsText("new link");
        assertThat(ken.crm().region("Portal Invitations")).containsText("Expired");
    }

    @Test
    void aWishForANewLinkCanBeDismissedOrGranted(Visitors visitors) {
        Invited zia = Invited.into("Harbour Partner Portal", "Partner", "Zia", "Noor", visitors);
        String link = zia.link(visitors);
        Page invitee = visitors.phone();
        invitee.navigate("/testing/time-passes?email=" + zia.address());
        invitee.navigate(link);
        Locator ask = invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link"));
        ask.click();
        assertThat(ask).hasCount(0);
        zia.crm().page().reload();
        Locator wish = zia.crm().region("Activities").getByText("Zia Noor asked for a new link");
        assertThat(wish).isVisible();
        assertClean(zia.crm().page());

        zia.crm().button("Dismiss").click();
        assertThat(zia.crm().page().getByText("No e-mail was sent.")).isVisible();
        assertThat(wish).hasCount(0);

        invitee.navigate(link);
        ask.click();
        assertThat(ask).hasCount(0);
        zia.crm().page().reload();
        zia.crm().button("Send new link").click();
        assertThat(wish).hasCount(0);
        assertThat(zia.crm().region("Portal Invitations")).containsText("Sent");
    }

    @Test
    void aLinkThatANewerOneReplacedSaysSo(Visitors visitors) {
        Invited eva = Invited.into("Harbour Partner Portal", "Partner", "Eva", "Novak", visitors);
        String link = eva.link(visitors);
        eva.crm().page().reload();
        eva.crm()
                .region("Portal Invitations")
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
        Invited rui = Invited.into("Harbour Partner Portal", "Partner", "Rui", "Santos", visitors);
        Page member = visitors.desktop();
        member.navigate(rui.link(visitors));
        Invitee.createAccount(member, "four quiet swans");
        assertThat(member).hasURL(Pattern.compile(".*/site/harbour/partners$"));
        member.navigate("/site/harbour/partners/prices");
        assertThat(member.getByRole(AriaRole.MAIN)).containsText("Trade prices");

        rui.crm().page().reload();
        rui.crm().button("Manage Portal Roles").click();
        Locator roles =
                rui.crm().page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Manage Portal Roles"));
        roles.getByLabel("Partner", new Locator.GetByLabelOptions().setExact(true))
                .uncheck();
        assertClean(rui.crm().page());
        roles.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(roles).isHidden();

        member.reload();
        assertThat(member.getByRole(AriaRole.MAIN)).not().containsText("Trade prices");
        assertClean(member);
        rui.crm().region("Portal Invitations").getByRole(AriaRole.LINK).first().click();
        assertThat(rui.crm().page().getByText("Status reason").first()).isVisible();
        assertClean(rui.crm().page());
    }

    @Test
    void rolesThatWereTickedAreBackAfterTheSessionEnded(Visitors visitors) {
        Invited ana = Invited.into("Harbour Partner Portal", "Partner", "Ana", "Lund", visitors);
        Page member = visitors.desktop();
        member.navigate(ana.link(visitors));
        Invitee.createAccount(member, "five quiet swans");
        assertThat(member).hasURL(Pattern.compile(".*/site/harbour/partners$"));

        Page page = ana.crm().page();
        page.reload();
        ana.crm().button("Manage Portal Roles").click();
        Locator roles = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Manage Portal Roles"));
        Locator partner = roles.getByLabel("Partner", new Locator.GetByLabelOptions().setExact(true));
        Locator other = roles.getByRole(AriaRole.CHECKBOX)
                .and(roles.locator(":not(:checked)"))
                .first();
        String another = other.getAttribute("id");
        other.check();
        partner.uncheck();
        Visitors.endSession(page).close();
        roles.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("What you typed is kept")).isVisible();
        Visitors.signIn(page, "crm");

        assertThat(roles).isVisible();
        assertThat(partner).not().isChecked();
        assertThat(roles.locator("[id='" + another + "']")).isChecked();
        roles.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(roles).isHidden();
        ana.crm().button("Manage Portal Roles").click();
        assertThat(partner).not().isChecked();
        assertThat(roles.locator("[id='" + another + "']")).isChecked();
    }
}
