package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** A CRM user invites several contacts by a job: a dry run first, then the run, then the results. */
@InBrowser
@RunAsClient
class InviteManyJourneyIT {

    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private final String mark = "M" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void chosenContactsAreInvitedAfterADryRun(Visitors visitors) throws IOException {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Ada", mark, Crm.freshAddress("ada"));
        crm.addContact("Grace", mark, Crm.freshAddress("grace"));
        crm.addContact("=Hedy", mark, "");
        crm.addContact("Unchosen", mark, Crm.freshAddress("unchosen"));
        Page page = crm.page();

        page.navigate("/crm/contacts?q=" + mark);
        page.getByRole(AriaRole.CHECKBOX, named("All on this page")).check();
        page.getByRole(AriaRole.CHECKBOX, named("Choose: Unchosen " + mark)).uncheck();
        assertThat(page.getByText("3 chosen")).isVisible();
        assertClean(page);
        crm.button("Invite many").click();

        assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Invite many");
        assertThat(page.getByText("The 3 contacts that you chose")).isVisible();
        page.getByLabel("Invitations a minute").fill("many");
        crm.button("Start dry run").click();
        assertThat(page.locator(".vb-error").first()).containsText("whole number");
        assertThat(page.getByLabel("Invitations a minute")).hasValue("many");
        page.getByLabel("Invitations a minute").fill("");
        crm.button("Start dry run").click();
        assertThat(page.locator(".vb-error").first()).hasText("Choose a portal");
        assertClean(page);
        page.getByLabel("Portal", new Page.GetByLabelOptions().setExact(true)).selectOption("Harbour Partner Portal");
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption("Partner");
        crm.button("Start dry run").click();

        assertThat(page.getByRole(AriaRole.HEADING, level1())).containsText("Invitations to Harbour Partner Portal");
        assertThat(page.getByText("The dry run is over"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        Locator rows = page.getByRole(AriaRole.TABLE, named("Rows"));
        assertThat(rows).containsText("Would be invited");
        assertThat(rows).containsText("Has no e-mail address");
        assertClean(page);

        crm.button("Send invitations").click();
        assertThat(page.locator(".vb-values .vb-badge").first()).hasText("Finished", SOON);
        Locator bar = page.getByRole(
                AriaRole.PROGRESSBAR,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Invitations to Harbour Partner Portal · ")));
        assertThat(bar).hasAttribute("aria-valuenow", "100");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Skipped")))
                .click();
        assertThat(rows).containsText("=Hedy " + mark);
        assertThat(rows).not().containsText("Ada " + mark);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^All")))
                .first()
                .click();
        assertResults(page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Download results")).click()));
        rows.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Show: Ada " + mark))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, level1())).containsText("Ada " + mark);

        page.navigate("/crm/jobs");
        assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Jobs");
        assertThat(page.getByRole(
                                AriaRole.PROGRESSBAR,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^Invitations to Harbour Partner Portal · ")))
                        .first())
                .isVisible();
        assertClean(page);
    }

    private void assertResults(Download download) throws IOException {
        String file = Files.readString(download.path());
        Assertions.assertThat(file).startsWith("\ufeffRow,Contact,");
        Assertions.assertThat(file).contains("Ada " + mark, "INVITED", "NO_EMAIL", "'=Hedy " + mark);
        Assertions.assertThat(file).doesNotContain("Unchosen");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions level1() {
        return new Page.GetByRoleOptions().setLevel(1);
    }
}
