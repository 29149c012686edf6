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

@InBrowser
@RunAsClient
class PortalUserJourneyIT {

    @Test
    void aPortalUserIsFoundAndHelpedAndKeptOutAndLetInAgain(Visitors visitors) {
        Invited tove = Invited.into("Harbour Partner Portal", "Partner", "Tove", "Listed", visitors);
        Page invitee = signedUp(tove, visitors);
        Crm crm = tove.crm();
        Page page = crm.page();

        findOnTheList(page, tove.address());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Tove Listed");
        assertThat(crm.region("Open sessions")).containsText("last seen");
        assertThat(crm.region("Details")).containsText(tove.address());
        assertClean(page);

        crm.button("Send recovery link").click();
        assertThat(said(page, "A recovery link for Tove Listed is on its way")).isVisible();

        crm.button("Manage Portal Roles").click();
        Locator roles = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Manage Portal Roles"));
        roles.getByLabel("Dealer").check();
        roles.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(crm.region("Details")).containsText("Dealer");

        confirmed(crm, "Sign out everywhere", "Keep signed in");
        assertThat(said(page, "was signed out of Harbour Partner Portal everywhere"))
                .isVisible();
        assertThat(crm.region("Open sessions")).containsText("Not signed in anywhere.");
        invitee.reload();
        assertThat(invitee.getByText("Sign out")).hasCount(0);

        confirmed(crm, "Deactivate", "Keep it active");
        assertThat(page.getByText("Deactivated by").first()).isVisible();
        assertThat(crm.button("Send recovery link")).hasCount(0);
        assertClean(page);
        crm.button("Reactivate").click();
        assertThat(crm.button("Deactivate")).isVisible();
        assertThat(crm.region("History")).containsText("Access of a portal user reopened");
    }

    @Test
    void aSignInAddressChangesOnceItsOwnerConfirms(Visitors visitors) {
        Invited ulla = Invited.into("Harbour Partner Portal", "Partner", "Ulla", "Moving", visitors);
        signedUp(ulla, visitors);
        Crm crm = ulla.crm();
        Page page = crm.page();
        findOnTheList(page, ulla.address());
        String wanted = Crm.freshAddress("ulla.moved");

        crm.button("Change sign-in address").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change sign-in address"));
        Locator field = dialog.getByLabel("New sign-in address");
        assertThat(field).isFocused();
        field.fill("nobody");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send link"))
                .click();
        assertThat(dialog).containsText("This is no e-mail address.");
        assertThat(field).hasValue("nobody");
        assertClean(page);
        field.fill(wanted);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send link"))
                .click();
        assertThat(dialog).isHidden();
        assertThat(said(page, wanted)).isVisible();

        String link = Crm.linkMailedTo(visitors, wanted, "a[href*='address=']");
        Page opened = visitors.phone();
        opened.navigate(link);
        assertClean(opened);
        Page owner = visitors.withoutScripts();
        owner.navigate(link);
        owner.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm address"))
                .click();
        assertThat(owner.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your address is confirmed")))
                .isVisible();

        page.reload();
        assertThat(crm.region("Details")).containsText(wanted);
    }

    private static Page signedUp(Invited invited, Visitors visitors) {
        Page invitee = visitors.phone();
        invitee.navigate(invited.link(visitors));
        invitee.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
        assertThat(invitee.getByText("Sign out").first()).isVisible();
        return invitee;
    }

    /** From the navigation to the record. */
    private static void findOnTheList(Page page, String address) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Portal Users"))
                .click();
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search portal users"))
                .fill(address);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(address));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Active");
        assertClean(page);
        row.getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/crm/users/\\d+"));
    }

    /** A command that asks, with the focus on what changes nothing. */
    private static void confirmed(Crm crm, String command, String keep) {
        crm.button(command).click();
        Locator asked = crm.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(keep)))
                .isFocused();
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(command))
                .click();
    }

    private static Locator said(Page page, String text) {
        return page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
