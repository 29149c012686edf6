package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** From a draft to the live page and back. */
@InBrowser
@RunAsClient
class PublishingIT {

    @Test
    void publishesWithAChecklistAtATimeAndTakesBack(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Live");
        designer.button("Publish").click();
        Locator checklist = designer.dialog("Before you publish");
        assertThat(checklist.getByText("Nothing stands on this page.")).isVisible();
        assertClean(designer.page());
        in(checklist, "Not yet").click();
        assertThat(designer.button("Publish")).isFocused();

        designer.insert("Content", "Main", 1);
        designer.button("Publish").click();
        assertThat(designer.notice("is published")).isVisible();
        Page live = designer.page().context().waitForPage(() -> designer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("View the live page"))
                .click());
        assertThat(live.locator("main")).isVisible();
        live.close();

        choose(designer, "Publish at a time");
        Locator plan = designer.dialog("Publish at a time");
        assertThat(plan.getByLabel("Time zone")).hasValue("Europe/Berlin");
        assertClean(designer.page());
        in(plan, "Plan").click();
        assertThat(plan.getByText("The page will be published on")).isVisible();
        in(plan, "Plan").click();
        assertThat(plan.getByText("at that time already")).isVisible();
        askWhichMomentIsMeant(designer, plan);
        plan.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON).first().click();
        assertThat(plan.getByRole(AriaRole.LISTITEM)).hasCount(1);
        plan.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON).click();
        assertThat(plan.getByText("Nothing is planned.")).isVisible();
        in(plan, "Close").first().click();

        choose(designer, "Unpublish");
        assertClean(designer.page());
        in(designer.page().getByRole(AriaRole.DIALOG), "Unpublish").click();
        assertThat(designer.notice("is unpublished")).isVisible();
    }

    /** In the hour that Berlin's next autumn repeats. */
    private static void askWhichMomentIsMeant(Designer designer, Locator plan) {
        ZoneRules berlin = ZoneId.of("Europe/Berlin").getRules();
        ZoneOffsetTransition change = berlin.nextTransition(Instant.now());
        if (!change.isOverlap()) {
            change = berlin.nextTransition(change.getInstant());
        }
        plan.getByLabel("Date").fill(change.getDateTimeAfter().toLocalDate().toString());
        plan.getByLabel("Time", new Locator.GetByLabelOptions().setExact(true)).fill("02:30");
        assertThat(plan.getByText("02:30 comes twice")).isVisible();
        Locator which = plan.getByLabel("Which of the two is meant");
        assertThat(which).hasValue("");
        assertClean(designer.page());
        which.selectOption("+01:00");
        in(plan, "Plan").click();
        assertThat(plan.getByRole(AriaRole.LISTITEM).getByText("02:30 CET (UTC+01:00)"))
                .isVisible();
    }

    @Test
    void tellsTheHistoryComparesAndRestores(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Past");
        designer.insert("Content", "Main", 1);
        designer.button("Publish").click();
        assertThat(designer.notice("is published")).isVisible();
        designer.insert("Navigation", "Main", 2);
        assertThat(designer.notice("is published")).isHidden();

        designer.button("History").click();
        Locator history = designer.dialog("History");
        assertThat(history.getByText("Revision 1")).isVisible();
        assertThat(history.getByText("Live", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(history.getByText("Navigation added to Main").first()).isVisible();
        assertClean(designer.page());
        in(history, "Compare revision 1 with the draft").click();
        Locator compare = designer.dialog("Compare");
        assertThat(compare.getByText("Navigation was added to Main, position 2"))
                .isVisible();
        assertClean(designer.page());
        in(compare, "Restore the earlier one").click();
        designer.standIn("Main", "Content");
        designer.button("Undo").click();
        designer.standIn("Main", "Content", "Navigation");

        designer.button("History").click();
        in(history, "Restore the draft as it was after: Content added to Main").click();
        designer.standIn("Main", "Content");
        designer.hears("is back");
    }

    private static void choose(Designer designer, String command) {
        designer.page().getByLabel("More about publishing").click();
        designer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(command))
                .click();
    }

    private static Locator in(Locator where, String button) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
