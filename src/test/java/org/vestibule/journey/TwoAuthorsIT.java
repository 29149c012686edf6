package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** Two people who open the same page in the designer. */
@InBrowser
@RunAsClient
class TwoAuthorsIT {

    @Test
    void oneWorksWhileTheOtherWatchesAndTakesOver(Visitors visitors) {
        Designer first = Designer.onNewPage(visitors, "fern", "Shared");
        first.insert("Content", "Main", 1);
        Designer second = Designer.at(visitors.staff("admin"), first.page().url());
        assertThat(second.notice("has been working on this page since")).isVisible();
        assertThat(second.offer("Content")).hasAttribute("aria-disabled", "true");
        assertThat(second.button("Publish")).hasAttribute("aria-disabled", "true");
        assertThat(second.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Layout")))
                .isDisabled();
        second.offer("Content").press("Enter");
        second.hears("Somebody else is working on this page");
        assertClean(second.page());

        first.insert("Navigation", "Main", 1);
        second.standIn("Main", "Navigation", "Content");

        second.button("Take over").click();
        second.hears("You are working on this page now");
        second.insert("Content", "Main", 3);
        first.duplicate("Navigation");
        assertThat(first.notice("took over this page at")).isVisible();
        first.standIn("Main", "Navigation", "Content", "Content");
        assertThat(first.offer("Content")).hasAttribute("aria-disabled", "true");

        first.button("Take over").click();
        first.insert("Content", "Main", 4);
        second.duplicate("Navigation");
        assertThat(second.notice("took over this page at")).isVisible();
        second.standIn("Main", "Navigation", "Content", "Content", "Content");

        first.page().navigate("/design/fern");
        assertThat(second.notice("has left this page")).isVisible();
    }

    @Test
    void whoseFormStandsOpenTakesOverFromThere(Visitors visitors) {
        Designer first = Designer.onNewPage(visitors, "fern", "Form");
        first.insert("Content", "Main", 1);
        first.placed("Content").locator("[data-do=edit]").click();
        Locator form = first.dialog("Content");
        form.getByLabel("Title").fill("Not lost");
        Designer second = Designer.at(visitors.staff("admin"), first.page().url());
        second.button("Take over").click();
        second.hears("You are working on this page now");

        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(form.getByText("has taken over this page. What you entered is still here."))
                .isVisible();
        assertClean(first.page());
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take over and save"))
                .click();

        assertThat(form).isHidden();
        assertThat(first.placed("Content")).containsText("Not lost");
    }

    @Test
    void aCommandForADraftThatMovedOnIsAnsweredWithWhatWasDone(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Stale");
        Page tab = designer.page().context().newPage();
        Designer other = Designer.at(tab, designer.page().url());
        other.insert("Content", "Main", 1);
        designer.offer("Navigation").click();
        designer.slot("Main", 1).click();
        assertThat(designer.notice("your last command was not carried out")).containsText("Content added to Main");
        designer.standIn("Main", "Content");
        designer.insert("Navigation", "Main", 2);
    }

    @Test
    void whatWasDoneAfterTheSignInRanOutWaitsForSigningInAgainInPlace(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Late");
        Page page = designer.page();
        designer.insert("Content", "Main", 1);
        signOutElsewhere(page);

        designer.offer("Navigation").click();
        designer.slot("Main", 2).click();
        Locator dialog = designer.dialog("Sign in again");
        assertThat(dialog).isVisible();
        assertThat(dialog.getByLabel("User name")).hasValue("author");
        assertThat(dialog.getByLabel("User name")).not().isEditable();
        assertThat(dialog.getByLabel("Password")).isFocused();
        assertThat(page.getByText("Unsaved changes")).isVisible();
        assertClean(page);

        page.keyboard().press("Escape");
        assertThat(designer.notice("kept here until you sign in")).isVisible();
        designer.button("Try again").click();
        dialog.getByLabel("Password").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT)).isVisible();
        dialog.getByLabel("Password").fill("vestibule-demo");
        page.keyboard().press("Enter");
        assertThat(dialog).isHidden();
        designer.standIn("Main", "Content", "Navigation");
        designer.isSaved();
    }

    @Test
    void whatIsDoneWithoutAConnectionIsSentOnceThereIsOne(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Offline");
        Page page = designer.page();
        page.context().setOffline(true);
        designer.offer("Content").click();
        designer.slot("Main", 1).click();
        assertThat(page.getByText("Unsaved changes")).isVisible();
        page.context().setOffline(false);
        designer.standIn("Main", "Content");
        designer.isSaved();
    }

    private static void signOutElsewhere(Page page) {
        Page another = page.context().newPage();
        another.navigate("/design/fern");
        another.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("account"))
                .click();
        another.getByText("Sign out").click();
        another.waitForURL("**/signin");
        another.close();
    }
}
