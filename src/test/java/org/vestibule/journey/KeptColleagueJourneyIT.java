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

/** A colleague works for one portal alone, gets another one, and leaves; what the colleague answered for is handed over. */
@InBrowser
@RunAsClient
class KeptColleagueJourneyIT {

    private static final String FERN = "Fern & Field Customers";
    private static final String HARBOUR = "Harbour Partner Portal";

    @Test
    void aColleagueSeesChosenPortalsAloneAndHandsOver(Visitors visitors) {
        String address = Crm.freshAddress("noor");
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/staff");
        invite(admin, address);
        Page colleague = visitors.desktop();
        begin(colleague, Crm.linkMailedTo(visitors, address, "a[href*='/signin/password?link=']"));

        seesFernAlone(colleague);
        inviteSomebody(colleague);
        admin.navigate("/crm/staff?q=" + address);
        assertThat(admin.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(FERN)))
                .isVisible();
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noor Haddad"))
                .click();
        getsHarbour(admin, colleague);
        leaves(admin);
    }

    private static void invite(Page admin, String address) {
        button(admin, "Invite colleague").click();
        Locator dialog = dialog(admin, "Invite colleague");
        dialog.getByLabel("Name").fill("Noor Haddad");
        dialog.getByLabel("Email").fill(address);
        dialog.getByLabel("Job").selectOption("Administrator");
        assertThat(dialog.getByLabel("Portals")).isHidden();
        dialog.getByLabel("Job").selectOption("CRM user");
        assertThat(dialog.getByLabel("Portals")).hasValue("ALL");
        assertThat(dialog.getByLabel(FERN)).isHidden();
        dialog.getByLabel("Portals").selectOption("Some portals only");
        assertClean(admin);
        buttonIn(dialog, "Send invitation").click();
        assertThat(dialog.getByText("Choose at least one portal, or all portals"))
                .isVisible();
        assertThat(dialog.getByLabel("Name")).hasValue("Noor Haddad");
        assertClean(admin);
        dialog.getByLabel(FERN).check();
        buttonIn(dialog, "Send invitation").click();
        assertThat(dialog).isHidden();
    }

    private static void begin(Page colleague, String link) {
        colleague.navigate(link);
        colleague
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        button(colleague, "Save password and sign in").click();
        assertThat(colleague).hasURL(Pattern.compile(".*/crm/contacts$"));
    }

    private static void seesFernAlone(Page colleague) {
        colleague.navigate("/crm/portals");
        assertThat(link(colleague, FERN)).isVisible();
        assertThat(link(colleague, HARBOUR)).hasCount(0);
        colleague.navigate("/crm/search?q=portal");
        assertThat(link(colleague, HARBOUR)).hasCount(0);
    }

    private static void inviteSomebody(Page colleague) {
        colleague.navigate("/crm/contacts/new");
        colleague.getByLabel("First name").fill("Uma");
        colleague.getByLabel("Last name").fill("Kept");
        colleague.getByLabel("Email").fill(Crm.freshAddress("uma"));
        button(colleague, "Save").click();
        button(colleague, "CRM User Invite").click();
        Locator prompt = dialog(colleague, "CRM User Invite");
        assertThat(prompt.getByLabel("Portal")).containsText(FERN);
        assertThat(prompt.getByLabel("Portal")).not().containsText(HARBOUR);
        // There is one portal to choose, so it is chosen.
        assertThat(prompt.getByLabel("Portal").locator("option:checked")).hasText(FERN);
        prompt.getByLabel("Role").selectOption("Customer");
        buttonIn(prompt, "Save").click();
        assertThat(prompt).isHidden();
    }

    private static void getsHarbour(Page admin, Page colleague) {
        button(admin, "Change job").click();
        Locator job = dialog(admin, "Change job");
        assertThat(job.getByLabel("Portals")).hasValue("SOME");
        assertThat(job.getByLabel(FERN)).isChecked();
        job.getByLabel(HARBOUR).check();
        assertClean(admin);
        buttonIn(job, "Save").click();
        assertThat(job).isHidden();
        assertThat(admin.getByText(FERN + ", " + HARBOUR).first()).isVisible();
        assertThat(admin.getByText("Portals of a colleague changed")).isVisible();
        colleague.navigate("/crm/portals");
        assertThat(link(colleague, HARBOUR)).isVisible();
    }

    private static void leaves(Page admin) {
        assertThat(admin.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Answers for")))
                .containsText(Pattern.compile(
                        "One contact.*One open invitation|One open invitation.*One contact", Pattern.DOTALL));
        assertClean(admin);
        button(admin, "Deactivate").click();
        Locator dialog = dialog(admin, "Deactivate");
        assertThat(dialog).containsText("Deactivate Noor Haddad?");
        assertThat(buttonIn(dialog, "Keep it active")).isFocused();
        assertClean(admin);
        buttonIn(dialog, "Deactivate").click();
        assertThat(button(admin, "Reactivate")).isVisible();
        button(admin, "Hand over").click();
        Locator handOver = dialog(admin, "Hand over");
        buttonIn(handOver, "Hand over").click();
        assertThat(handOver.getByText("Choose the colleague who answers for these from now on"))
                .isVisible();
        assertClean(admin);
        handOver.getByLabel("Hand over to").selectOption("Grace Okafor");
        buttonIn(handOver, "Hand over").click();
        assertThat(handOver).isHidden();
        assertThat(admin.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Grace Okafor"))
                        .first())
                .isVisible();
        assertThat(admin.getByText("Handed over to a colleague")).isVisible();
        assertThat(button(admin, "Hand over")).hasCount(0);
        assertClean(admin);
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator buttonIn(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
