package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Forms that are sent while the server can't be reached: people stay where they are with all that they typed. */
@InBrowser
@Thorough
@RunAsClient
class UnreachableIT {

    private static final String TOLD = "can’t be reached";

    @Test
    void aRecordAndItsPromptsStayAndGoOnOnce(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts/new");
        page.getByLabel("Last name").fill("Offline");
        page.context().setOffline(true);
        page.keyboard().press("Control+s");
        assertThat(alert(page)).containsText(TOLD);
        assertClean(page);
        assertThat(page.getByLabel("Last name")).hasValue("Offline");

        page.context().setOffline(false);
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(Pattern.compile("/crm/contacts/\\d+"));
        assertThat(alert(page)).isEmpty();

        page.context().setOffline(true);
        button(page, "CRM User Invite").click();
        assertThat(alert(page)).containsText(TOLD);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.context().setOffline(false);
        button(page, "CRM User Invite").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(alert(page)).isEmpty();
    }

    /** A proxy that finds no server, or answers with a page of its own. */
    @Test
    void whatAProxyAnswersIsNoAnswer(Visitors visitors) {
        for (int status : new int[] {502, 503, 200}) {
            Page page = visitors.phone();
            page.navigate("/site/harbour/sign-in");
            page.getByLabel("Email or user name").fill("ada@example.org");
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill("four quiet swans");
            page.route(
                    "**/reachable",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(status).setBody("<h1>Bad gateway</h1>")));
            button(page, "Sign in").click();

            assertThat(alert(page)).containsText(TOLD);
            assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("four quiet swans");
            page.unroute("**/reachable");
            button(page, "Sign in").click();
            assertThat(page.getByText("There is a problem")).isVisible();
            assertThat(page.getByLabel("Email or user name")).hasValue("ada@example.org");
        }
    }

    @Test
    void whoChoosesAnotherLanguageKeepsWhatWasTypedAndGoesBackWithoutBeingAsked(Visitors visitors) {
        Page page = visitors.phone();
        page.navigate("/site/harbour/sign-in");
        page.getByLabel("Email or user name").fill("ada@example.org");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deutsch"))
                .click();

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("input[type=text]").first()).hasValue("ada@example.org");
        assertClean(page);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    private static Locator alert(Page page) {
        return page.locator("#unreached");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
