package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;
import org.vestibule.webhook.outgoing.Receiver;

/** An administrator has another system told of events, tries it, and looks at what was sent. */
@InBrowser
@RunAsClient
class WebhookJourneyIT {

    @Test
    void aWebhookIsMadeTriedLookedAtAndDeleted(Visitors visitors) throws Exception {
        try (var receiver = new Receiver()) {
            receiver.answer("HTTP/1.1 202 Accepted\r\nContent-Length: 4\r\n\r\nSeen");
            Page admin = visitors.staff("admin");
            admin.navigate("/crm/webhooks");
            assertThat(admin.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Webhooks").setExact(true)))
                    .isVisible();
            assertClean(admin);

            button(admin, "New webhook").click();
            Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New webhook"));
            dialog.getByLabel("Address").fill("http://hooks.example.org/in");
            buttonIn(dialog, "Save").click();
            assertThat(dialog.getByText("Enter an address that begins with https://"))
                    .isVisible();
            assertThat(dialog.getByText("Choose at least one event")).isVisible();
            assertThat(dialog.getByLabel("Address")).hasValue("http://hooks.example.org/in");
            assertClean(admin);

            String address = "http://localhost:" + receiver.port() + "/in";
            Assertions.assertThat(MadeWebhook.at(address, admin)).startsWith("whsec_");
            assertClean(admin);
            admin.keyboard().press("Escape");
            Locator row = admin.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(address));
            buttonIn(row, "Send test").click();
            assertThat(admin.getByText("A test is on its way").first()).isVisible();
            assertClean(admin);

            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Deliveries"))
                    .click();
            Locator log = admin.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Deliveries"));
            assertThat(log.getByText("Delivered")).isVisible();
            assertThat(log).containsText("HTTP 202");
            assertThat(log).containsText("Seen");
            assertClean(admin);

            buttonIn(log, "Redeliver").click();
            assertThat(log.getByText("Delivered")).hasCount(2);
            Assertions.assertThat(receiver.heard()).hasSize(2).allMatch(request -> request.toLowerCase(Locale.ROOT)
                    .contains("\r\nwebhook-signature: v1,"));
            button(admin, "Edit").click();
            Locator edit = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Edit webhook"));
            assertThat(edit.getByLabel("Address")).hasValue(address);
            assertThat(edit.getByLabel("Invitation expired")).isChecked();
            edit.getByLabel("Contact changed").check();
            buttonIn(edit, "Save").click();
            assertThat(admin.getByText("Invitation expired, Contact changed")).isVisible();

            button(admin, "Switch off").click();
            buttonIn(admin.getByRole(AriaRole.ALERTDIALOG), "Switch off").click();
            assertThat(button(admin, "Switch on")).isVisible();
            assertClean(admin);
            MadeWebhook.delete(admin);
            assertThat(admin.getByText(address)).isHidden();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator buttonIn(Locator place, String name) {
        return place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
