package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** A field that was filled in wrongly can be told from the others, by eye and by screen reader, on every form. */
@InBrowser
@Thorough
@RunAsClient
class FieldMarksIT {

    /** The words at each field that is wrong, and whether that field is marked and has them as its description. */
    private static final String MARKS = """
            () => [...document.querySelectorAll('.vb-error[id], .site-error[id]')].map(error => {
              const field = document.querySelector(`[aria-describedby~="${error.id}"]`);
              const marked = field?.getAttribute('aria-invalid') === 'true' && getComputedStyle(field).borderTopWidth === '2px'
                && parseFloat(getComputedStyle(field.closest('.vb-field, .site-field')).borderLeftWidth) > 2;
              return `${marked}: ${error.textContent.trim()}`;
            })""";

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/site/harbour/sign-in", "/site/harbour/recover-password"})
    void whatVisitorsLeftEmptyIsMarked(String address, Visitors visitors) {
        Page page = visitors.phone();
        page.navigate(address);
        page.locator("main form[method=post] :is(input, button)[type=submit]").click();

        assertMarked(page);
    }

    @Test
    void aPasswordThatIsWrongIsMarkedAsWhatIsMissing(Visitors visitors) {
        Page page = visitors.desktop();
        page.navigate("/signin");
        page.getByLabel("User name").fill("nobody.by.this.name");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("no password of anybody");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();

        assertMarked(page);
        assertThat(page).hasTitle(Pattern.compile("^Error"));
    }

    @Test
    void whatTheStaffLeftEmptyIsMarked(Visitors visitors) {
        Page page = visitors.staff("author");
        page.navigate("/account");
        page.locator("main form [type=submit]").click();

        assertMarked(page);
    }

    private static void assertMarked(Page page) {
        Locator summary =
                page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"));
        assertThat(summary).isFocused();
        List<?> marks = (List<?>) page.evaluate(MARKS);
        assertThat(marks).isNotEmpty().allSatisfy(mark -> assertThat((String) mark)
                .startsWith("true: "));
        assertClean(page);
    }
}
