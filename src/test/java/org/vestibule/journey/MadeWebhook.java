package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A webhook that an administrator has made on the screen; the list of webhooks is open, with its secret shown. */
final class MadeWebhook {

    private MadeWebhook() {}

    /** Makes a webhook that is told of one event, and returns its secret. */
    static String at(String address, Page admin) {
        admin.navigate("/crm/webhooks");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New webhook"))
                .click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New webhook"));
        dialog.getByLabel("Address").fill(address);
        dialog.getByLabel("Invitation expired").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        Locator shown = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Secret of the webhook"));
        assertThat(shown).isVisible();
        return shown.getByLabel("Secret").inputValue();
    }

    /** Deletes the webhook whose record is open. */
    static void delete(Page admin) {
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete"))
                .click();
        admin.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(admin.getByText("is deleted").first()).isVisible();
    }
}
