package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** A CRM user saves what the list of contacts shows, shares it, and begins with it. */
@InBrowser
@RunAsClient
class ContactViewsJourneyIT {

    private final String name = "View " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aViewIsSavedSharedChangedAndDeleted(Visitors visitors) {
        Page page = Crm.signedIn(visitors).page();
        page.navigate("/crm/contacts?show=inactive&owner=none");

        button(page, "Columns").click();
        Locator columns = dialog(page, "Columns");
        columns.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: Email"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(columns.locator("li").first()).containsText("Email");
        assertThat(columns.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move down: Email")))
                .isFocused();
        checkbox(columns, "Phone").uncheck();
        checkbox(columns, "Added").check();
        assertClean(page);
        button(columns, "Show columns").click();
        assertThat(page.locator(".vb-table thead"))
                .hasText(Pattern.compile("Name\\s*Email\\s*Company\\s*Owner[\\s\\S]*Added"));

        button(page, "Save view").click();
        Locator save = dialog(page, "Save view");
        assertThat(save.getByLabel("Name of the view")).isFocused();
        button(save, "Save view").click();
        assertThat(save.getByText("Enter a name for the view")).isVisible();
        assertClean(page);
        save.getByLabel("Name of the view").fill(name);
        save.getByLabel("Shared").check();
        button(save, "Save view").click();
        assertThat(page).hasURL(Pattern.compile(".*/crm/contacts\\?view=\\d+$"));
        assertThat(page.getByText("The view " + name + " was saved").first()).isVisible();
        assertThat(page.locator(".vb-table thead")).containsText("Added");
        assertThat(page.getByText("Owner: Nobody")).isVisible();
        assertThat(button(page, "Save changes")).hasCount(0);
        String address = page.url();

        link(page, "Clear filters").click();
        assertThat(page.getByText("Owner: Nobody")).isHidden();
        button(page, "Save changes").click();
        assertThat(page.getByText("The view " + name + " was changed").first()).isVisible();
        assertThat(page.getByText("Owner: Nobody")).isHidden();

        Page admin = visitors.staff("admin");
        admin.navigate(address);
        assertThat(admin.locator(".vb-menu--views summary")).containsText(name);
        assertThat(admin.locator(".vb-table thead")).containsText("Added");
        button(admin, "Rename or share").click();
        Locator edit = dialog(admin, "Rename or share");
        assertThat(edit.getByLabel("Name of the view")).hasValue(name);
        edit.getByLabel("Name of the view").fill(name + "!");
        button(edit, "Save").click();
        assertThat(admin.locator(".vb-menu--views summary")).containsText(name + "!");

        button(page, "Begin with this view").click();
        assertThat(button(page, "Begin with all contacts")).isVisible();
        page.navigate("/crm/contacts");
        assertThat(page.locator(".vb-menu--views summary")).containsText(name + "!");
        assertClean(page);
        page.locator(".vb-menu--views summary").focus();
        page.keyboard().press("Enter");
        link(page, "All contacts").click();
        assertThat(page).hasURL(Pattern.compile(".*view=all"));
        assertThat(page.locator(".vb-table thead")).containsText("Phone");

        page.navigate(address);
        button(page, "Delete view").click();
        Locator asked = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(button(asked, "Keep view")).isFocused();
        button(asked, "Delete view").click();
        assertThat(page.getByText("The view " + name + "! was deleted").first()).isVisible();
        page.navigate(address);
        assertThat(page.getByText("This view isn’t there any more")).isVisible();
        page.navigate("/crm/contacts");
        assertThat(page.locator(".vb-menu--views summary")).containsText("All contacts");
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator checkbox(Locator place, String name) {
        return place.getByRole(
                AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
