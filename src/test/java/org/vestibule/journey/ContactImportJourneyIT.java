package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** A CRM user imports contacts from a file after a dry run, exports them, and undoes the import. */
@InBrowser
@RunAsClient
class ContactImportJourneyIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    private static final LocatorAssertions.HasTextOptions TEXT_SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private final String mark = "I" + UUID.randomUUID().toString().substring(0, 8);

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator problems(Page page) {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    @Test
    void contactsAreImportedExportedAndTakenBack(Visitors visitors) throws IOException {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Ada", mark, "ada-" + mark + "@example.org");
        Page page = crm.page();
        page.navigate("/crm/contacts");
        page.getByRole(AriaRole.LINK, named("Import")).click();
        assertThat(heading(page)).hasText("Import contacts");
        assertClean(page);

        crm.button("Upload").click();
        assertThat(problems(page)).isFocused();
        assertThat(problems(page)).containsText("Choose a CSV file");
        page.getByLabel("CSV file").setInputFiles(file("broken.csv", "Name,Email\nAda,\"ada\nBo,bo\n"));
        crm.button("Upload").click();
        assertThat(problems(page)).containsText("On line 2 a quotation mark is opened and never closed");
        assertClean(page);
        page.getByLabel("CSV file")
                .setInputFiles(file(
                        "people.csv",
                        "Vorname;Wer;E-Mail;Firma\nGrace;#;grace-#@example.org;Quay\nAda;#;ada-#@example.org;Pier\nBad;#;bad;\n"
                                .replace("#", mark)));
        crm.button("Upload").click();

        assertThat(heading(page)).hasText("people.csv");
        assertThat(page.getByText("3 rows, read as UTF-8, separated by semicolons."))
                .isVisible();
        assertThat(page.getByLabel("Field: Vorname")).hasValue("FIRST_NAME");
        assertThat(page.getByLabel("Field: Wer")).hasValue("");
        page.getByLabel("Field: Wer").selectOption("First name");
        crm.button("Check the rows").click();
        assertThat(problems(page)).containsText("Choose each field for one column only");
        assertThat(page.getByLabel("Field: Wer")).hasAttribute("aria-invalid", "true");
        assertClean(page);
        page.getByLabel("Field: Wer").selectOption("Last name");
        crm.button("Check the rows").click();

        assertThat(heading(page)).containsText("Import contacts");
        assertThat(page.getByText("The dry run is over")).isVisible(SOON);
        Locator rows = page.getByRole(AriaRole.TABLE, named("Rows"));
        assertThat(rows).containsText("New contact");
        assertThat(rows).containsText("Changed contact");
        assertThat(rows).containsText("Invalid: not an e-mail address");
        assertClean(page);
        crm.button("Import").click();
        assertThat(page.locator(".vb-values .vb-badge").first()).hasText("Finished", TEXT_SOON);

        page.navigate("/crm/contacts?q=" + mark + "&columns=name,company");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Grace " + mark);
        Download download = page.waitForDownload(() -> crm.button("Export CSV").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("contacts.csv");
        Assertions.assertThat(Files.readString(download.path()))
                .isEqualTo("\ufeffFirst name,Last name,Company\r\nAda,#,Pier\r\nGrace,#,Quay\r\n".replace("#", mark));

        page.getByRole(AriaRole.LINK, named("Import")).click();
        page.getByRole(AriaRole.LINK, named("people.csv")).first().click();
        assertClean(page);
        crm.button("Undo import").click();
        assertThat(heading(page)).containsText("Undo import of contacts");
        assertThat(page.getByText("The dry run is over")).isVisible(SOON);
        assertThat(rows).containsText("Contact removed");
        assertThat(rows).containsText("Former values restored");
        crm.button("Undo import").click();
        assertThat(page.locator(".vb-values .vb-badge").first()).hasText("Finished", TEXT_SOON);

        page.navigate("/crm/contacts?q=" + mark + "&columns=name,company");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Grace");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Pier");
    }

    @Test
    void eachListIsExported(Visitors visitors) {
        Page page = visitors.staff("admin");
        for (String list : new String[] {"/crm/contacts", "/crm/invitations", "/crm/users", "/crm/staff"}) {
            page.navigate(list);
            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, named("Export CSV")).click());
            Assertions.assertThat(download.suggestedFilename()).matches("[a-z-]+\\.csv");
            assertThat(page).hasURL(Pattern.compile(".*" + list));
        }
    }
}
