package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;
import org.vestibule.testing.Visitors;

/** What a page author does on the screen of a portal's pages, in the words of the screen. */
final class Author {

    private final Page page;

    private Author(Page page) {
        this.page = page;
    }

    /** Signed in, with the pages of a portal open. */
    static Author at(Visitors visitors, String portal) {
        Page page = visitors.staff("author");
        page.navigate("/design/" + portal);
        return new Author(page);
    }

    /** A title that no other test uses. */
    static String freshTitle(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    Page page() {
        return page;
    }

    /** Creates an empty page on the top level, and sees its row. */
    void create(String title) {
        button("New page").click();
        Locator dialog = dialog("New page");
        dialog.getByLabel("Title").fill(title);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create page"))
                .click();
        assertThat(row(title)).isFocused();
    }

    /** Publishes a page that has nothing on it for visitors, after the checklist said so. */
    void publishAnyway(String title) {
        button("Publish " + title).click();
        dialog("Before you publish")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish anyway"))
                .click();
    }

    Locator row(String title) {
        return page.locator(".vb-tree-row[data-title='" + title + "']");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog(String name) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses a command from the menu of a page. */
    void choose(String title, String command) {
        button(title + ": more commands").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(command))
                .click();
    }

    /** Takes a page by its handle and holds it over another page's row, at a part of its height. */
    void drag(String title, String over, double part) {
        BoundingBox handle = button("Move " + title).boundingBox();
        page.mouse().move(handle.x + 8, handle.y + 8);
        page.mouse().down();
        BoundingBox row = row(over).boundingBox();
        page.mouse().move(handle.x + 60, row.y - 12, new Mouse.MoveOptions().setSteps(4));
        page.mouse().move(handle.x + 16, row.y + row.height * part, new Mouse.MoveOptions().setSteps(4));
    }

    void drop() {
        page.mouse().up();
    }

    void sees(String text) {
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
    }
}
