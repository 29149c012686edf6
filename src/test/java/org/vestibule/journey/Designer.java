package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.vestibule.testing.Visitors;

/** What a page author does in the designer, in the words of the screen. */
final class Designer {

    private final Page page;

    private Designer(Page page) {
        this.page = page;
    }

    /** On a new page of the portal, which no other test knows. */
    static Designer onNewPage(Visitors visitors, String portal, String title) {
        Author author = Author.at(visitors, portal);
        String fresh = Author.freshTitle(title);
        author.create(fresh);
        author.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit " + fresh))
                .click();
        return standsOpen(author.page());
    }

    /** Signed in, at an address that was a designer's before. */
    static Designer at(Visitors visitors, String address) {
        Page page = visitors.staff("author");
        page.navigate(address);
        return standsOpen(page);
    }

    private static Designer standsOpen(Page page) {
        var designer = new Designer(page);
        assertThat(designer.zone("Main")).isVisible();
        return designer;
    }

    /** On the page at that address, as whoever is signed in. */
    static Designer at(Page page, String address) {
        page.navigate(address);
        var designer = new Designer(page);
        assertThat(designer.zone("Main")).isVisible();
        return designer;
    }

    Page page() {
        return page;
    }

    Locator dialog(String name) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A banner above the canvas. */
    Locator notice(String words) {
        return page.locator(".designer-notices .vb-banner").filter(new Locator.FilterOptions().setHasText(words));
    }

    void duplicate(String widget) {
        placed(widget).hover();
        placed(widget)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Duplicate").setExact(true))
                .click();
    }

    Locator offer(String widget) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Widgets"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(widget).setExact(true));
    }

    Locator zone(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The first placement of a widget. */
    Locator placed(String widget) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(widget).setExact(true))
                .and(page.locator("[data-placement]"))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator slot(String zone, int position) {
        return button("Insert here: " + zone + ", position " + position);
    }

    /** Chooses a widget in the list and then the slot. */
    void insert(String widget, String zone, int position) {
        offer(widget).click();
        slot(zone, position).click();
        assertThat(zone(zone).locator("> [data-placement]").nth(position - 1)).isFocused();
    }

    /** Holds something that was taken by the mouse over the slot. */
    void carryTo(Locator from, String zone, int position) {
        take(from);
        BoundingBox target = slot(zone, position).boundingBox();
        page.mouse().move(target.x + target.width / 2, target.y + target.height / 2, steps());
        assertThat(slot(zone, position)).hasAttribute("data-target", "");
    }

    void drop() {
        page.mouse().up();
    }

    /** Takes something by the mouse, so that the slots light up. */
    void take(Locator what) {
        what.scrollIntoViewIfNeeded();
        BoundingBox box = what.boundingBox();
        page.mouse().move(box.x + 30, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 60, box.y + 40, steps());
    }

    void standIn(String zone, String... widgets) {
        Locator placements = zone(zone).locator("> [data-placement]");
        assertThat(placements).hasCount(widgets.length);
        for (int each = 0; each < widgets.length; each++) {
            assertThat(placements.nth(each)).hasAttribute("aria-label", widgets[each]);
        }
    }

    /** Brings the page before visitors. */
    void publish() {
        button("Publish").click();
        assertThat(page.locator("#page-state")).hasText("Published");
    }

    /** Where visitors find the page, which is published; leaves the designer for the portal's pages. */
    String publicAddress(String portal) {
        String title = page.locator(".designer-title h1").textContent();
        page.navigate("/design/" + portal);
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("View " + title))
                .getAttribute("href");
    }

    void hears(String sentence) {
        assertThat(page.locator("#announcer")).containsText(sentence);
    }

    void isSaved() {
        assertThat(page.locator("#failure")).isHidden();
        assertThat(page.getByText("Saved", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    List<String> offered() {
        return page.locator(".designer-widget:visible").allTextContents();
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(6);
    }
}
