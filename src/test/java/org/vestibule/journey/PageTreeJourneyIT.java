package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

@InBrowser
@RunAsClient
class PageTreeJourneyIT {

    @Test
    void movesPagesByDraggingWhileNothingShifts(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        String parent = Author.freshTitle("Offers");
        String child = Author.freshTitle("Spring");
        author.create(parent);
        author.create(child);

        double before = author.row(parent).boundingBox().y;
        author.drag(child, parent, 0.5);
        assertThat(author.page().getByText("Under " + parent)).isVisible();
        assertThat(author.row(parent).boundingBox().y).as("nothing shifts").isEqualTo(before);
        author.drop();
        author.sees(child + ": place 1 of 1 under " + parent);
        assertThat(author.row(child)).hasAttribute("aria-level", "2");
        assertThat(author.row(child)).isFocused();

        author.drag(child, parent, 0.05);
        assertThat(author.page().getByText("Before " + parent)).isVisible();
        author.page().keyboard().press("Escape");
        author.drop();
        assertThat(author.row(child)).hasAttribute("aria-level", "2");
        assertThat(author.dialog("Move page")).isHidden();

        author.drag(child, parent, 0.05);
        author.drop();
        assertThat(author.row(child)).hasAttribute("aria-level", "1");
        author.page().reload();
        assertThat(author.row(child).locator("xpath=following-sibling::*[1]")).hasAttribute("data-title", parent);
    }

    @Test
    void searchesInAPortalWithoutPages(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        author.page().evaluate("document.querySelector('.vb-tree').remove()");

        author.page().locator("#find").fill("none");

        assertThat(author.page().locator("#said")).isEmpty();
    }

    @Test
    void doesAllByKeyboardAlone(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        Page page = author.page();
        String title = Author.freshTitle("Keys");
        author.button("New page").focus();
        page.keyboard().press("Enter");
        assertThat(author.dialog("New page").getByLabel("Title")).isFocused();
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        assertThat(author.row(title)).isFocused();

        page.keyboard().press("Alt+ArrowUp");
        author.sees(title + ": place");
        assertThat(author.row(title)).isFocused();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(author.row(title)).hasAttribute("aria-level", "2");
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(author.row(title)).hasAttribute("aria-level", "1");
        assertThat(author.row(title)).isFocused();

        page.keyboard().press("F2");
        assertThat(author.dialog("Rename page").getByLabel("Title")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(" renamed");
        page.keyboard().press("Enter");
        assertThat(author.row(title + " renamed")).isFocused();

        page.keyboard().press("Delete");
        assertThat(author.dialog("Before you go on")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it")))
                .isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        author.sees("is in the recycle bin");
        assertThat(author.row(title + " renamed")).hasCount(0);
    }

    @Test
    void publishesNothingThatSomebodyElseIsAtWorkOnOrChangedMeanwhile(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        String title = Author.freshTitle("Half");
        author.create(title);
        String address =
                author.row(title).locator("a[href^='/design/']").first().getAttribute("href");
        Designer colleague =
                Designer.at(visitors.staff("admin"), author.page().url().replaceAll("/design/.*", address));
        colleague.insert("Content", "Main", 1);

        author.button("Publish " + title).click();
        assertThat(author.page().getByText("is at work on it").first()).isVisible();
        colleague.page().navigate("/design/fern");
        author.button("Publish " + title).click();
        author.sees("is published");
        assertClean(author.page());

        colleague.page().navigate(author.page().url().replaceAll("/design/.*", address));
        colleague.insert("Content", "Main", 2);
        colleague.page().navigate("/design/fern");
        author.choose(title, "Unpublish");
        author.dialog("Before you go on")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Unpublish page"))
                .click();
        assertThat(author.page().getByText("changed its draft meanwhile").first())
                .isVisible();
    }

    @Test
    void keepsWhatWasTypedAndLeadsFromTheFormerPath(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        String title = Author.freshTitle("Address");
        author.create(title);
        author.publishAnyway(title);
        author.sees("is published");
        String former = author.row(title).getAttribute("data-path");

        author.choose(title, "Settings");
        Locator dialog = author.dialog("Page settings");
        dialog.getByLabel("Path").fill("/welcome");
        dialog.getByLabel("Language").selectOption("French");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog.getByText("There is a problem")).isVisible();
        assertThat(dialog.getByLabel("Language")).hasValue("fr");
        assertClean(author.page());
        dialog.getByLabel("Path").fill(former + "-moved");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        author.sees("are saved");

        Page visitor = visitors.phone();
        visitor.navigate("/site/fern" + former);
        assertThat(visitor).hasURL(Pattern.compile(".*" + former + "-moved$"));

        author.choose(title, "Where it is used");
        assertThat(author.dialog("Where it is used").getByText(former + " is a former address"))
                .isVisible();
        assertClean(author.page());
    }

    @Test
    void warnsBeforeAPageInUseIsDeletedAndAsksForAPathWhenItsOwnIsTaken(Visitors visitors) {
        Author author = Author.at(visitors, "fern");
        author.choose("Welcome", "Delete");
        Locator question = author.dialog("Before you go on");
        assertThat(question.getByText("invitation e-mails lead here")).isVisible();
        assertClean(author.page());
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it"))
                .click();
        assertThat(author.row("Welcome")).isVisible();

        String title = Author.freshTitle("Twice");
        author.create(title);
        author.row(title).press("Delete");
        author.button("Delete page").click();
        author.sees("is in the recycle bin");
        author.create(title);
        author.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recycle bin"))
                .click();
        author.button("Restore " + title).click();
        Locator restore = author.dialog("Another page has this path");
        assertThat(restore.getByLabel("Path")).hasValue(Pattern.compile(".*-2$"));
        assertClean(author.page());
        restore.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Restore"))
                .click();
        author.sees("is back");
    }
}
