package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** On a phone, and in a window that is zoomed in, all that a screen offers is there, in each language. */
@InBrowser
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
                assertThat(page.locator(".vb-nav a")).hasCount(5);
                assertThat((List<?>) page.evaluate(OUT_OF_REACH))
                        .as("%s at %s px", address, width)
                        .isEmpty();
                assertThat((Boolean) page.evaluate(FITS)).isTrue();
            }
        }
    }
}
