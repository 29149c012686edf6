package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Saving a record loses nothing that stands beside its form, and says all that is wrong with it at once. */
@InBrowser
@Thorough
@RunAsClient
class TypedBesideSaveIT {

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aRoleThatIsTypedIsAddedByItsKeyOrAskedFor(Visitors visitors) {
        Page page = visitors.staff("admin");
        page.navigate("/crm/portals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fern & Field Customers"))
                .first()
                .click();
        String role = "Press " + UUID.randomUUID().toString().substring(0, 8);
        Locator field = page.getByLabel("Name of a new role");
        field.fill(role);
        button(page, "Save").click();
        assertThat(page.locator("#said-above")).containsText("Add role");
        assertThat(field).isFocused();
        assertThat(field).hasValue(role);

        page.keyboard().press("Control+s");
        Locator added = page.locator("tr").filter(new Locator.FilterOptions().setHasText(role));
        assertThat(added).isVisible();

        Locator rename = added.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rename"));
        rename.focus();
        page.keyboard().press("Enter");
        Locator name = page.getByLabel("New name of the role");
        assertThat(name).isFocused();
        name.fill(role + "!");
        button(page, "Save").click();
        assertThat(page.locator("#said-above")).containsText("renamed");
        assertThat(name).hasValue(role + "!");
        page.keyboard().press("Control+s");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(role + "!")))
                .isVisible();
    }

    @Test
    void aWidgetThatIsDeletedAgainBeforeTheAnswerIsDeletedOnce(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Deleted again");
        designer.insert("Content", "Main", 1);
        Locator delete = designer.placed("Content")
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"));
        delete.focus();
        delete.evaluate("button => { button.click(); button.click(); button.click(); }");
        assertThat(designer.page().getByText("Saved").first()).isVisible();
        assertThat(designer.page().locator("#failure")).isHidden();
    }
}
