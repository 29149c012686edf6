package org.vestibule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks axe-core whether a page, as it stands, keeps WCAG 2.2 A and AA and the best practices, and the Nu HTML checker whether
 * it is valid: as it stands, and as the server sent it.
 */
public final class Accessibility {

    /** The screens that were checked as they are sent, which takes time and says the same of every record. */
    private static final Set<String> SENT = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    /** Fails with each violation and where it is. */
    public static void assertClean(Page page) {
        // What is scrolled half under the bar at the top counts as a target of half its size.
        page.evaluate("scrollTo(0, 0)");
        // Its other mode counts up in an empty page of its own, which only frames from other sites need.
        List<String> violations = new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe-core on " + page.url()).isEmpty();
        assertValid(page);
    }

    private static void assertValid(Page page) {
        String standing = "<!DOCTYPE html>" + page.evaluate("document.documentElement.outerHTML");
        assertThat(Markup.errors(standing))
                .as("the Nu HTML checker on " + page.url() + " as it stands")
                .isEmpty();
        if (!SENT.add(page.url().replaceAll("\\d+|[?#].*", ""))) {
            return;
        }
        APIResponse sent = page.context().request().get(page.url());
        if (sent.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            assertThat(Markup.errors(sent.text()))
                    .as("the Nu HTML checker on " + page.url() + " as it is sent")
                    .isEmpty();
        }
    }
}
