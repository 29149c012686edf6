package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** An administrator makes an API key, gives it to a program, and revokes it. */
@InBrowser
@RunAsClient
class ApiKeyJourneyIT {

    private final String name = "Newsletter " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aKeyIsMadeShownOnceAndRevoked(Visitors visitors) {
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/api-keys");
        assertThat(admin.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("API keys")))
                .isVisible();
        assertClean(admin);

        button(admin, "New API key").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New API key"));
        dialog.getByLabel("Name").fill(name);
        buttonIn(dialog, "Make API key").click();
        assertThat(dialog.getByText("Choose at least one scope")).isVisible();
        assertThat(dialog.getByLabel("Name")).hasValue(name);
        dialog.getByLabel("Read: see everything, change nothing").check();
        assertClean(admin);
        buttonIn(dialog, "Make API key").click();

        Locator shown = dialog.getByLabel(name);
        assertThat(shown).isFocused();
        assertClean(admin);
        String key = shown.inputValue();
        assertThat(statusOfCall(admin, key)).isEqualTo(200);

        buttonIn(dialog, "Done").click();
        assertThat(dialog).isHidden();
        assertThat(admin.content()).contains(name).doesNotContain(key);
        admin.reload();
        assertThat(admin.content()).contains(name).doesNotContain(key);

        button(admin, "Revoke " + name).click();
        Locator question = admin.getByRole(AriaRole.ALERTDIALOG);
        buttonIn(question, "Revoke").click();
        assertThat(admin.getByText("The key " + name + " is revoked.").first()).isVisible();
        assertThat(button(admin, "Revoke " + name)).hasCount(0);
        assertThat(statusOfCall(admin, key)).isEqualTo(401);
    }

    private static int statusOfCall(Page page, String key) {
        return page.request()
                .get("/api/v1/portals", RequestOptions.create().setHeader("Authorization", "Bearer " + key))
                .status();
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator buttonIn(Locator dialog, String label) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
