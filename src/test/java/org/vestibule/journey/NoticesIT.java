package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** What a screen says of a command can be read where people are, stands in nobody's way, and can be put away. */
@InBrowser
@Thorough
@RunAsClient
class NoticesIT {

    @Test
    void areHiddenByKeyboard(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Nora", "Notice", Crm.freshAddress("nora.notice"));
        Locator notices = crm.page().locator("#notices");
        assertThat(notices).containsText("Nora Notice");
        assertClean(crm.page());

        notices.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hide this notice"))
                .press("Enter");

        assertThat(notices).isEmpty();
        assertThat(crm.page().locator("#main")).isFocused();
    }

    @Test
    void areSaidInSightOfWhatTheyAreAbout(Visitors visitors) {
        Author author = Author.at(visitors, "harbour");
        Page page = author.page();
        page.setViewportSize(1440, 420);
        String title = Author.freshTitle("In sight");
        author.create(title);

        Locator said = page.locator("#said-above");
        assertThat(said).containsText(title);
        assertApart(page, author.row(title));
        assertClean(page);
        page.locator(".vb-above").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(said).isEmpty();
        assertThat(author.row(title)).isFocused();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 700})
    void leaveTheCommandInSightThatTheyAreAbout(int top, Visitors visitors) {
        Page page = visitors.phone();
        page.navigate("/signin");
        Locator submit = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"));
        submit.evaluate(
                "(each, top) => { each.style.position = 'fixed'; each.style.insetInline = '1rem'; each.style.width = 'auto'; each.style.top = top + 'px'; }",
                top);
        page.getByLabel("User name").fill("crm");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("x");
        page.context().setOffline(true);
        submit.click();

        assertThat(page.locator("#unreached")).containsText("can’t be reached");
        assertApart(page, submit);
        page.context().setOffline(false);
    }

    private static void assertApart(Page page, Locator command) {
        BoundingBox words = page.locator(".vb-above").boundingBox();
        BoundingBox pressed = command.boundingBox();
        assertThat(words.y >= pressed.y + pressed.height || words.y + words.height <= pressed.y)
                .as("the words at %s to %s and the command at %s", words.y, words.y + words.height, pressed.y)
                .isTrue();
    }
}
