package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** On a phone, and in a window that is zoomed in, all that a screen offers is there, in each language. */
@InBrowser
@Thorough
@RunAsClient
class SmallWindowsIT {

    /** The links of the main navigation that are cut, hidden or covered. */
    private static final String OUT_OF_REACH = """
            () => [...document.querySelectorAll('.vb-nav a')].filter(link => {
              const box = link.getBoundingClientRect();
              const at = (x, y) => link.contains(document.elementFromPoint(x, y));
              return !(at(box.left + 2, box.top + box.height / 2) && at(box.right - 2, box.top + box.height / 2)) || link.scrollWidth > link.clientWidth;
            }).map(link => link.textContent)""";

    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void theNavigationIsThereAsAWhole(String language, Visitors visitors) {
        Page page = visitors.staff("admin");
        for (String address : List.of("/crm/contacts", "/design/harbour", "/audit")) {
            page.navigate(address + "?lang=" + language);
            for (int width : List.of(320, 360, 390, 640, 768, 920, 1024)) {
                page.setViewportSize(width, 800);
                assertThat(page.locator(".vb-nav a")).hasCount(6);
                assertThat((List<?>) page.evaluate(OUT_OF_REACH))
                        .as("%s at %s px", address, width)
                        .isEmpty();
                assertThat((Boolean) page.evaluate(FITS)).isTrue();
            }
        }
    }

    /** How much of the window's height the page that is designed has, and whether the whole toolbar can be seen. */
    private static final String SHARE = """
            () => { const stage = document.querySelector('.designer-stage').getBoundingClientRect();
              const bar = document.querySelector('.designer-toolbar').getBoundingClientRect();
              return [(Math.min(stage.bottom, innerHeight) - Math.max(stage.top, 0)) / innerHeight, bar.bottom <= stage.top && bar.top >= 0 ? 1 : 0, stage.width / innerWidth]; }""";

    @ParameterizedTest
    @CsvSource({"720, 450", "640, 512", "683, 384", "1440, 450"})
    void aPageThatIsDesignedHasHalfOfTheHeightAtTwiceTheSize(int width, int height, Visitors visitors) {
        Page page = visitors.staff("admin");
        page.setViewportSize(width, height);
        for (String language : List.of("en", "de", "fr")) {
            page.navigate("/design/harbour?lang=" + language);
            page.locator(".vb-tree-row[data-path='/welcome'] a.vb-tree-title").click();
            assertThat(page.locator(".placement").first()).isVisible();
            List<?> share = (List<?>) page.evaluate(SHARE);
            assertThat(((Number) share.get(0)).doubleValue())
                    .as("height in " + language)
                    .isGreaterThanOrEqualTo(0.5);
            assertThat(((Number) share.get(1)).intValue())
                    .as("the toolbar is above the page")
                    .isEqualTo(1);
            assertThat(((Number) share.get(2)).doubleValue())
                    .as("width in " + language)
                    .isGreaterThanOrEqualTo(0.5);
            assertThat((Boolean) page.evaluate(FITS)).isTrue();
            assertThat(page.getByRole(AriaRole.TAB).first()).isVisible();
        }
    }
}
