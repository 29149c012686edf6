package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** What holds on every screen: one heading that names it, nothing for axe-core to find, nothing that scrolls sideways. */
@InBrowser
@RunAsClient
class ScreensIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/crm/contacts",
                "/account",
                "/audit",
                "/crm/contacts/new",
                "/crm/invitations",
                "/crm/portals",
                "/crm/search?q=a",
                "/design",
                "/design/fern",
                "/design/fern?show=bin"
            })
    void ofTheStaffAreAccessible(String address, Visitors visitors) {
        Page page = visitors.staff("admin");
        page.navigate(address);

        assertSound(page);
        page.setViewportSize(390, 844);
        assertFits(page);
    }

    @Test
    void ofPortalRecordsAreAccessible(Visitors visitors) {
        Page page = visitors.staff("admin");
        page.navigate("/crm/portals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour Partner Portal"))
                .first()
                .click();

        assertThat(page.getByLabel("Invite Page").first()).isVisible();
        assertSound(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin",
                "/mailbox",
                "/nowhere",
                "/site/harbour",
                "/site/harbour/sign-in",
                "/site/harbour/recover-password",
                "/site/harbour/welcome",
                "/site/harbour/nowhere",
                "/site/fern",
                "/site/nowhere"
            })
    void ofVisitorsAreAccessible(String address, Visitors visitors) {
        Page page = visitors.phone();
        page.navigate(address);

        assertSound(page);
        assertFits(page);
    }

    @Test
    void areInTheLanguageThatWasChosen(Visitors visitors) {
        Page page = visitors.desktop();
        page.navigate("/signin");
        page.getByText("EN", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deutsch"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Anmelden");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    private static void assertSound(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        assertClean(page);
    }

    private static void assertFits(Page page) {
        Locator whole = page.locator("html");
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) whole.evaluate("html => html.scrollWidth <= html.clientWidth"))
                .as("nothing scrolls sideways")
                .isTrue();
    }
}
