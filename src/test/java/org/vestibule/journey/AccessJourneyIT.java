package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

@InBrowser
@RunAsClient
class AccessJourneyIT {

    @Test
    void deactivatingSomebodyClosesTheAccessWhichIsThenReopened(Visitors visitors) {
        Invited rosa = Invited.into("Harbour Partner Portal", "Partner", "Rosa", "Closed", visitors);
        Page invitee = visitors.phone();
        invitee.navigate(rosa.link(visitors));
        invitee.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
        assertThat(invitee.getByText("Sign out").first()).isVisible();

        Crm crm = rosa.crm();
        crm.page().reload();
        Locator access = crm.region("Portal access");
        assertThat(access).containsText("Harbour Partner Portal");
        assertThat(access).containsText("Open");
        assertClean(crm.page());
        crm.deactivate("Rosa Closed");
        assertThat(crm.page().getByText("Read-only.")).isVisible();
        assertThat(access).containsText("Closed by");
        invitee.reload();
        assertThat(invitee.getByText("Sign out")).hasCount(0);

        crm.button("Reopen access: Harbour Partner Portal").click();
        assertThat(access).containsText("Open");
        crm.button("Close access: Harbour Partner Portal").click();
        Locator asked = crm.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(asked).containsText("Rosa Closed");
        assertThat(asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it open")))
                .isFocused();
        assertClean(crm.page());
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close access"))
                .click();
        assertThat(access).containsText("Closed by");
    }
}
