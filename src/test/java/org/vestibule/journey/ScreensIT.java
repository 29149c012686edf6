package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Screens;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/**
 * What holds on every screen: one heading that names it, nothing for axe-core or the Nu HTML checker to find, nothing that
 * scrolls sideways.
 */
@InBrowser
@Thorough
@RunAsClient
class ScreensIT {

    /** The designer's bar scrolls in itself, and its frames are as wide as what they preview. */
    private static final Set<Screens> DESKTOP_ONLY = EnumSet.of(Screens.PAGE, Screens.PREVIEW);

    @ParameterizedTest
    @EnumSource
    void ofTheStaffAreAccessible(Screens screen, Visitors visitors) {
        if (screen.way().contains(Screens.INVITATIONS)) {
            Invited.into("Harbour Partner Portal", "Partner", "Scarlett", "Green", visitors);
        }
        Page page = visitors.staff("admin");
        if (screen.way().contains(Screens.JOBS)) {
            makeJob(page);
        }
        if (screen == Screens.IMPORTED_FILE) {
            upload(page);
        }
        if (screen.way().contains(Screens.WEBHOOKS)) {
            MadeWebhook.at("https://hooks.invalid/" + UUID.randomUUID(), page);
        }
        screen.way().forEach(next -> open(next, page));

        assertSound(page);
        if (!DESKTOP_ONLY.contains(screen)) {
            page.setViewportSize(390, 844);
            assertFits(page);
        }
    }

    /** A job with a dry run, which nobody starts. */
    private static void makeJob(Page page) {
        page.navigate("/crm/contacts/invite?words=ottilie");
        page.getByLabel("Portal", new Page.GetByLabelOptions().setExact(true)).selectOption("Harbour Partner Portal");
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("Partner");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start dry run"))
                .click();
        assertThat(page.getByText("The dry run is over")).isVisible();
    }

    private static void upload(Page page) {
        page.navigate(Screens.IMPORT_CONTACTS.address());
        byte[] text = "First name,Email\nAda,ada@example.org\n".getBytes(StandardCharsets.UTF_8);
        page.getByLabel("CSV file").setInputFiles(new FilePayload("people.csv", "text/csv", text));
        page.getByText("Upload", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/crm/contacts/import/\\d+"));
    }

    /** A record is the first that the screen before has a link to. */
    private static void open(Screens screen, Page page) {
        if (screen.address().matches(".*\\{id}/.+")) {
            page.navigate(page.url() + screen.address().replaceFirst(".*\\{id}", ""));
        } else if (screen.address().contains("{id}")) {
            String link = screen.address().replace("{id}", "");
            page.navigate((String) page.evaluate(
                    "start => [...document.links].map(link => link.pathname)"
                            + ".find(path => path.startsWith(start) && /^\\d+$/.test(path.slice(start.length)))",
                    link));
        } else {
            page.navigate(screen.address());
        }
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
        // The visitors' page on the designer's canvas has a heading of its own, which is inert there.
        assertThat(page.locator("h1:not([inert] h1)")).hasCount(1);
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
