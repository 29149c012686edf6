package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Ctrl+S in a dialog saves what was typed there, and confirms no question. */
@InBrowser
@Thorough
@RunAsClient
class SaveKeyIT {

    private static final String NOTHING = "There is nothing to save here.";

    @Test
    void savesWhatWasTypedOfAPageAndDeletesNone(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        Page page = author.page();
        String title = Author.freshTitle("Saved by key");
        author.button("New page").click();
        author.dialog("New page").getByLabel("Title").fill(title);
        page.keyboard().press("Control+s");
        assertThat(author.row(title)).isFocused();

        page.keyboard().press("F2");
        Locator name = author.dialog("Rename page").getByLabel("Title");
        assertThat(name).isFocused();
        name.fill(title + " again");
        page.keyboard().press("Control+s");
        assertThat(author.row(title + " again")).isFocused();

        page.keyboard().press("Delete");
        Locator keep = author.dialog("Before you go on")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it"));
        assertThat(keep).isFocused();
        page.keyboard().press("Control+s");
        assertThat(page.locator("#said-above")).hasText(NOTHING);
        keep.click();
        assertThat(author.row(title + " again")).isVisible();
    }

    @Test
    void savesNothingBeneathAQuestionAboutARecord(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Kay", "Keys", Crm.freshAddress("keys"));
        Page page = crm.page();
        page.getByLabel("Last name").fill("Not yet");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deactivate"))
                .click();
        Locator question = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Deactivate"));
        assertThat(question).isVisible();
        page.keyboard().press("Control+s");
        assertThat(page.locator("#said-above")).hasText(NOTHING);
        assertThat(question).isVisible();
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it active"))
                .click();
        assertThat(page.getByLabel("Last name")).hasValue("Not yet");
    }

    @Test
    void plansWhatWasChosenInTheDesignerAndAnswersNoQuestion(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Planned by key");
        Page page = designer.page();
        designer.button("Publish").click();
        Locator checklist = designer.dialog("Before you publish");
        assertThat(checklist).isVisible();
        page.keyboard().press("Control+s");
        assertThat(page.locator("#said-above")).hasText(NOTHING);
        checklist
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Not yet"))
                .click();

        page.getByLabel("More about publishing").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish at a time"))
                .click();
        Locator plan = designer.dialog("Publish at a time");
        assertThat(plan.getByLabel("Time zone")).isVisible();
        page.keyboard().press("Control+s");
        assertThat(plan.getByText("The page will be published on")).isVisible();
    }
}
