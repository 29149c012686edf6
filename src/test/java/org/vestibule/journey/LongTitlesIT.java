package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Titles of 200 characters, in one word and in letters of several scripts: no dialog and no screen is stretched by them. */
@InBrowser
@Thorough
@RunAsClient
class LongTitlesIT {

    private static final int MAX_LENGTH = 200;

    private static final List<String> WORDS =
            List.of("Donaudampfschifffahrt", "a very long title ", "دليل الشركاء ", "港湾パートナーのご案内");

    private static final List<String> COMMANDS =
            List.of("Settings…", "Rename…", "Where it is used…", "New page under it…", "Copy…", "Move to…", "Delete…");

    /**
     * What is wider than its window, or than the dialogs that come with the designer are at most. A dialog's foot reaches to its
     * edges, over the padding of what holds it.
     */
    private static final String STRETCHED = """
        () => {
          const wide = [...document.querySelectorAll('.ui-dialog, dialog[open]')]
              .filter(each => each.getClientRects().length > 0)
              .filter(each => each.getBoundingClientRect().width > Math.min(innerWidth - 24, 770)
                  || [...each.querySelectorAll('*')].some(inner => inner.tagName !== 'OPTION' && !inner.querySelector('.vb-dialog-foot') && inner.scrollWidth > inner.clientWidth + 1
                      && getComputedStyle(inner).overflowX === 'visible' && getComputedStyle(inner).display !== 'inline'))
              .map(each => each.id + each.className);
          return document.documentElement.scrollWidth > innerWidth ? ['the screen', ...wide] : wide;
        }\
        """;

    @Test
    void stretchNeitherDialogsNorScreens(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        Page page = author.page();
        WORDS.forEach(word -> create(author, titled(word)));
        String title = titled(WORDS.get(0));
        for (String command : COMMANDS) {
            author.choose(title, command);
            Locator open = page.locator(".ui-dialog:visible").first();
            assertThat(open).isVisible();
            look(page, command);
            page.keyboard().press("Escape");
            assertThat(page.locator(".ui-dialog:visible")).hasCount(0);
        }
        author.row(title).locator("a[href*='/design/']").first().click();
        assertThat(page.locator("#canvas [data-zone]").first()).isVisible();
        look(page, "designer");
        page.locator(".designer-widget")
                .filter(new Locator.FilterOptions().setHasText("CRM User Invite"))
                .click();
        page.locator(".slot:visible").first().press("Enter");
        page.locator("[data-do=edit]").first().press("Enter");
        page.locator("[data-do=browse]").first().click();
        assertThat(page.locator(".page-browser")).isVisible();
        look(page, "choosing a page");
    }

    /** At a path of its own, as not every script suggests one. */
    private static void create(Author author, String title) {
        author.button("New page").click();
        Locator dialog = author.dialog("New page");
        Locator field = dialog.getByLabel("Title");
        field.fill(title);
        // A path is suggested then, and painted before one is typed.
        field.blur();
        author.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        dialog.getByLabel("Path").fill("/long-" + UUID.randomUUID().toString().substring(0, 8));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create page"))
                .click();
        assertThat(author.row(title)).isFocused();
    }

    private static String titled(String word) {
        return word.repeat(MAX_LENGTH / word.length() + 1)
                .substring(0, MAX_LENGTH)
                .strip();
    }

    private static void look(Page page, String what) {
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            assertThat((List<?>) page.evaluate(STRETCHED))
                    .as(what + " at " + width)
                    .isEmpty();
        }
    }
}
