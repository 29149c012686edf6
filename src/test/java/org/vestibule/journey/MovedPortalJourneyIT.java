package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** An administrator deletes a portal and takes it back, and moves one to another address by a file. */
@InBrowser
@RunAsClient
class MovedPortalJourneyIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator summary(Locator dialog) {
        return dialog.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"));
    }

    private static void make(String name, Page page) {
        page.navigate("/crm/portals");
        button(page, "New portal").click();
        Locator dialog = dialog(page, "New portal");
        dialog.getByLabel("Name").fill(name);
        assertThat(dialog.getByLabel("Address")).not().hasValue("");
        button(dialog, "Create portal").click();
        assertThat(page).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?made"));
    }

    private static void close(Page page) {
        button(page, "Close portal").click();
        button(page.getByRole(AriaRole.ALERTDIALOG), "Close portal").click();
        assertThat(button(page, "Reopen portal")).isVisible();
    }

    @Test
    void aClosedPortalIsDeletedByItsAddressAndRestored(Visitors visitors) {
        String name = "Wreck " + mark;
        String address = "wreck-" + mark;
        Page admin = visitors.staff("admin");
        make(name, admin);
        assertThat(button(admin, "Delete portal")).hasCount(0);
        close(admin);

        button(admin, "Delete portal").click();
        Locator dialog = dialog(admin, "Delete portal");
        assertThat(dialog.getByLabel("Address")).isFocused();
        assertThat(dialog).containsText("8 pages");
        assertClean(admin);
        dialog.getByLabel("Address").fill("harbour");
        button(dialog, "Delete portal").click();
        assertThat(dialog).containsText("That isn’t this portal’s address. Type " + address);
        assertThat(dialog.getByLabel("Address")).hasValue("harbour");
        assertClean(admin);
        button(dialog, "Keep portal").click();
        assertThat(button(admin, "Delete portal")).isFocused();
        button(admin, "Delete portal").click();
        dialog.getByLabel("Address").fill(address);
        button(dialog, "Delete portal").click();

        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals"));
        assertThat(admin.getByText(name + " was deleted")).isVisible();
        assertThat(admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                .hasCount(0);
        Locator deleted = admin.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Deleted portals"));
        assertThat(deleted).containsText(name);
        assertClean(admin);
        button(deleted, "Restore: " + name).click();

        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+"));
        assertThat(admin.getByText(name + " is restored")).isVisible();
        button(admin, "Reopen portal").click();
        assertThat(admin.getByText(name + " is open again")).isVisible();
    }

    @Test
    void aPortalMovesByAFile(Visitors visitors) {
        String name = "Packet " + mark;
        Page admin = visitors.staff("admin");
        make(name, admin);
        Download download = admin.waitForDownload(
                () -> admin.waitForPopup(() -> button(admin, "Export portal").click()));
        assertThat(download.suggestedFilename()).isEqualTo("packet-" + mark + ".portal.zip");
        Path file = download.path();

        Locator dialog = openImport(admin);
        dialog.getByLabel("File").setInputFiles(file);
        assertThat(dialog.getByLabel("Name")).hasValue(name);
        assertThat(dialog.getByLabel("Address")).hasValue("packet-" + mark);
        assertClean(admin);
        button(dialog, "Import portal").click();
        assertThat(summary(dialog)).isFocused();
        assertThat(summary(dialog)).containsText("A portal has the address packet-" + mark + " already");
        assertThat(dialog.getByLabel("Address")).hasAttribute("aria-invalid", "true");
        assertClean(admin);
        dialog.getByLabel("Name").fill("Arrived " + mark);
        dialog.getByLabel("Address").fill("arrived-" + mark);
        button(dialog, "Import portal").dblclick();

        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?imported"));
        assertThat(admin.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Arrived " + mark + " was imported"))
                        .first())
                .containsText("8 pages, the role Member and no images");
        assertThat(admin.getByText("Nobody can be invited")).hasCount(0);
        assertClean(admin);
        admin.navigate("/site/arrived-" + mark);
        assertThat(admin.getByText("Welcome to " + name)).isVisible();
    }

    private static Locator openImport(Page page) {
        page.navigate("/crm/portals");
        button(page, "Import portal").click();
        Locator dialog = dialog(page, "Import portal");
        assertThat(dialog.getByLabel("File")).isFocused();
        return dialog;
    }

    @Test
    void whatIsNoPortalsFileIsRefused(Visitors visitors) {
        Page admin = visitors.staff("admin");
        Locator dialog = openImport(admin);
        button(dialog, "Import portal").click();
        assertThat(summary(dialog)).containsText("Choose a file");

        dialog.getByLabel("File")
                .setInputFiles(
                        new FilePayload("letter.zip", "application/zip", "Dear all".getBytes(StandardCharsets.UTF_8)));
        dialog.getByLabel("Name").fill("Letter");
        button(dialog, "Import portal").click();
        assertThat(summary(dialog)).containsText("This isn’t a file of a portal");
        assertThat(dialog.getByLabel("Name")).hasValue("Letter");
        assertClean(admin);

        button(dialog, "Cancel").click();
        assertThat(dialog).isHidden();
        assertThat(button(admin, "Import portal")).isFocused();
    }

    @Test
    void movingPortalsIsForAdministratorsAlone(Visitors visitors) {
        Page crm = visitors.staff("crm");
        crm.navigate("/crm/portals");
        assertThat(crm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour Partner Portal")))
                .isVisible();
        assertThat(button(crm, "Import portal")).hasCount(0);
        crm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour Partner Portal"))
                .click();
        assertThat(button(crm, "Export portal")).hasCount(0);
    }
}
