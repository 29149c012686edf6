package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** Building a page in the designer, by mouse and by keyboard alone. */
@InBrowser
@RunAsClient
class DesignerJourneyIT {

    @Test
    void placesAndMovesWidgetsByDraggingWhileNothingShifts(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Dragged");
        assertClean(designer.page());

        designer.carryTo(designer.offer("Content"), "Main", 1);
        designer.drop();
        designer.standIn("Main", "Content");
        designer.hears("Content added to Main, 1 of 1");

        double before = designer.placed("Content").boundingBox().y;
        designer.carryTo(designer.offer("Navigation"), "Main", 1);
        assertThat(designer.placed("Content").boundingBox().y)
                .as("nothing shifts")
                .isEqualTo(before);
        designer.drop();
        designer.standIn("Main", "Navigation", "Content");

        designer.carryTo(designer.placed("Navigation"), "Main", 3);
        designer.drop();
        designer.standIn("Main", "Content", "Navigation");
        assertThat(designer.placed("Navigation")).isFocused();
        assertClean(designer.page());

        designer.take(designer.placed("Content"));
        designer.page().keyboard().press("Escape");
        designer.drop();
        designer.standIn("Main", "Content", "Navigation");
        designer.isSaved();
    }

    @Test
    void goesOnScrollingWhileSomethingIsHeldAtTheEdge(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Held");
        for (int position = 1; position <= 8; position++) {
            designer.insert("Samples", "Main", 1);
        }
        Page page = designer.page();
        page.evaluate("document.querySelector('.designer-stage').scrollTo(0, 0)");

        designer.take(designer.offer("Content"));
        BoundingBox stage = page.locator(".designer-stage").boundingBox();
        page.mouse().move(stage.x + stage.width / 2, stage.y + stage.height - 10);

        page.waitForFunction("() => { const stage = document.querySelector('.designer-stage');"
                + " return stage.scrollTop + stage.clientHeight > stage.scrollHeight - 10 && stage.scrollTop > 100; }");
        designer.drop();
        designer.isSaved();
    }

    @Test
    void aDoubleClickOnDeleteDeletesOneAndLeavesTheFocusBesideIt(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Deleted");
        designer.insert("Content", "Main", 1);
        designer.insert("Navigation", "Main", 2);
        designer.insert("Samples", "Main", 3);
        designer.placed("Navigation").hover();

        designer.placed("Navigation").locator("[data-do=remove]").dblclick();

        designer.standIn("Main", "Content", "Samples");
        assertThat(designer.placed("Samples")).isFocused();
        designer.isSaved();
    }

    @Test
    void buildsAPageByKeyboardAlone(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Keys");
        Page page = designer.page();
        page.getByLabel("Search widgets").focus();
        page.keyboard().type("user invite");
        assertThat(designer.offered()).containsExactly("CRM User Invite");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(designer.slot("Main", 1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(designer.placed("CRM User Invite")).isFocused();

        page.getByLabel("Search widgets").fill("");
        designer.offer("Content").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        designer.standIn("Main", "Content", "CRM User Invite");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Move");
        page.keyboard().press("Enter");
        assertThat(designer.slot("Main", 1)).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(designer.slot("Main", 3)).isFocused();
        page.keyboard().press("Enter");
        designer.hears("Content moved to Main, 2 of 2");
        assertThat(designer.placed("Content")).isFocused();

        page.keyboard().press("Control+z");
        designer.standIn("Main", "Content", "CRM User Invite");
        page.keyboard().press("Control+Shift+z");
        designer.standIn("Main", "CRM User Invite", "Content");
    }

    @Test
    void placesAWidgetBeforeOneWhoseButtonsLieOverThatPlace(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Before");
        designer.insert("CRM User Invite", "Main", 1);
        designer.insert("Content", "Main", 1);
        designer.standIn("Main", "Content", "CRM User Invite");
    }

    @Test
    void keepsWhatWasDoneAndWhatCanBeUndoneOverAReload(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Kept");
        designer.insert("Content", "Main", 1);
        designer.placed("Content").getByText("Duplicate").click();
        designer.standIn("Main", "Content", "Content");
        designer.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Layout"))
                .selectOption("Main and sidebar");
        assertThat(designer.zone("Sidebar")).isVisible();
        designer.page().reload();

        assertThat(designer.zone("Sidebar")).isVisible();
        designer.button("Undo").click();
        assertThat(designer.zone("Sidebar")).isHidden();
        designer.button("Undo").click();
        designer.standIn("Main", "Content");
        designer.button("Undo").click();
        designer.standIn("Main");
        assertThat(designer.button("Undo")).hasAttribute("aria-disabled", "true");
        designer.button("Redo").click();
        designer.standIn("Main", "Content");
    }

    @Test
    void bringsThePageBeforeVisitorsOnlyOncePublished(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "harbour", "Live");
        designer.insert("Sign In", "Main", 1);
        designer.publish();
        designer.placed("Sign In").getByText("Delete").click();
        designer.standIn("Main");
        assertThat(designer.page().locator("#page-state")).hasText("Published with changes");

        String title = designer.page().getByRole(AriaRole.HEADING).first().textContent();
        Page visitor = visitors.phone();
        visitor.navigate("/site/harbour/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
    }
}
