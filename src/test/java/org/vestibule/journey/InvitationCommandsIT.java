package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** What a CRM user does on the record of an open invitation. */
@InBrowser
@RunAsClient
class InvitationCommandsIT {

    @Test
    void extendingTellsWhatIsWrongWithADayAndThenGivesTheTime(Visitors visitors) {
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Ines", "Duarte", visitors));

        crm.button("Extend").click();
        Locator dialog = dialog(crm, "Extend invitation");
        assertThat(dialog.getByLabel("Accept until")).isFocused();
        assertClean(crm.page());
        dialog.getByLabel("Accept until").fill(LocalDate.now().minusDays(1).toString());
        dialog.getByLabel("Accept until").press("Enter");
        assertThat(dialog).containsText("Choose a later day.");
        assertThat(dialog.getByLabel("Accept until"))
                .hasValue(LocalDate.now().minusDays(1).toString());

        dialog.getByLabel("Accept until").fill(LocalDate.now().plusDays(365).toString());
        press(dialog, "Extend");

        assertThat(dialog).isHidden();
        assertThat(crm.page().getByText("can now be accepted until").first()).isVisible();
        assertThat(crm.region("History")).containsText("gave more time to accept: until");
        assertThat(crm.button("Extend")).isFocused();
    }

    @Test
    void anotherRoleIsChosenFromThosePeopleMayGive(Visitors visitors) {
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Rosa", "Engel", visitors));

        crm.button("Change role").click();
        Locator dialog = dialog(crm, "Change role of invitation");
        assertThat(dialog.getByLabel("Role")).isFocused();
        assertClean(crm.page());
        press(dialog, "Change role");
        assertThat(dialog.locator(".vb-error")).hasText("Choose a role");
        dialog.getByLabel("Role").selectOption("Dealer");
        press(dialog, "Change role");

        assertThat(dialog).isHidden();
        assertThat(crm.region("Details")).containsText("Dealer");
        assertThat(crm.region("History")).containsText("changed the role from Partner to Dealer.");
        assertThat(crm.button("Change role")).isFocused();
    }

    /** Waits until the invitation was sent, and opens its record. */
    private static Crm record(Invited invited) {
        Crm crm = invited.crm();
        assertThat(crm.region("Portal Invitations")).containsText("Sent");
        crm.region("Portal Invitations").getByRole(AriaRole.LINK).first().click();
        assertThat(crm.page()).hasURL(Pattern.compile(".*/crm/invitations/\\d+$"));
        return crm;
    }

    private static Locator dialog(Crm crm, String name) {
        return crm.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator dialog, String name) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
