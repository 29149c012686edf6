package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** A page of the layout with most zones, with widgets that show nothing yet: all can be seen, and each slot be hit. */
@InBrowser
@Thorough
@RunAsClient
class CanvasSlotsIT {

    private static final List<Integer> WIDTHS = List.of(1440, 768, 390);

    /** Pairs of slots that lie over each other, and slots that are too small to hit. */
    private static final String FLAWS = """
            () => {
              const slots = [...document.querySelectorAll('.slot')].filter(each => each.getClientRects().length > 0)
                  .map(each => ({ name: each.textContent, box: each.getBoundingClientRect() }));
              const small = slots.filter(({ box }) => box.width < 24 || box.height < 24).map(each => each.name);
              const over = slots.flatMap((one, index) => slots.slice(index + 1)
                  .filter(({ box }) => Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1
                      && Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1)
                  .map(other => one.name + ' / ' + other.name));
              return [...small, ...over];
            }""";

    private Designer designer;

    @BeforeEach
    void aPageOfManyZones(Visitors visitors) {
        designer = Designer.onNewPage(visitors, "fern", "Slots");
        designer.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Layout"))
                .selectOption("Header, main, sidebar and footer");
        assertThat(designer.zone("Footer")).isVisible();
    }

    @Test
    void aWidgetThatShowsNothingSaysWhatItNeedsAndCanBeDeleted() {
        for (String widget : List.of("Content", "Image", "Button", "Columns")) {
            designer.insert(widget, "Main", 1);
        }

        for (String widget : List.of("Content", "Image", "Button")) {
            Locator hint = designer.placed(widget).locator("> .placement-hint");
            assertThat(hint).isVisible();
            assertThat(hint).containsText("Nothing to show yet.");
        }
        assertThat(designer.slot("Column 1", 1)).isVisible();
        designer.placed("Content").locator("> .placement-hint").click();
        designer.placed("Content").locator("[data-do=remove]").click();
        designer.standIn("Main", "Columns", "Button", "Image");
    }

    @Test
    void eachSlotHasItsOwnPlaceAtEachWidth() {
        designer.insert("Content", "Header", 1);
        designer.insert("Columns", "Main", 1);
        designer.insert("Content", "Column 1", 1);
        designer.insert("Content", "Column 2", 1);
        designer.insert("Content", "Sidebar", 1);
        designer.insert("Content", "Footer", 1);

        for (int width : WIDTHS) {
            designer.page().setViewportSize(width, 900);
            designer.offer("Navigation").click();
            assertThat((List<?>) designer.page().evaluate(FLAWS))
                    .as("at " + width)
                    .isEmpty();
            designer.page().keyboard().press("Escape");
        }

        designer.page().setViewportSize(1440, 900);
        designer.carryTo(designer.offer("Navigation"), "Main", 1);
        designer.drop();
        designer.standIn("Main", "Navigation", "Columns");
        designer.offer("Page Title").click();
        // Through the slots of both columns, and past those that aren't shown.
        for (int step = 1; step <= 8; step++) {
            designer.page().keyboard().press("ArrowDown");
        }
        assertThat(designer.slot("Main", 3)).isFocused();
        designer.page().keyboard().press("Enter");
        designer.standIn("Main", "Navigation", "Columns", "Page Title");
    }
}
