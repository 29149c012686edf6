package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** What a CRM user does on the record of an open invitation. */
@InBrowser
@Thorough
@RunAsClient
class InvitationCommandsIT {

    @Test
    void extendingTellsWhatIsWrongWithADayAndThenGivesTheTime(Visitors visitors) {
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Ines", "Duarte", visitors));

        crm.button("Extend").click();
        Locator dialog = dialog(crm, "Extend invitation");
        assertThat(dialog.getByLabel("Accept until")).isFocused();
        assertClean(crm.page());
        dialog.getByLabel("Accept until")
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        dialog.getByLabel("Accept until").press("Enter");
        assertThat(dialog).containsText("Choose a later day.");
        assertThat(dialog.getByLabel("Accept until"))
                .hasValue(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());

        dialog.getByLabel("Accept until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(365).toString());
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

    @Test
    void aLinkThatIsCopiedLetsItsInviteeInAndStaysNowhere(Visitors visitors) {
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Lena", "Fabre", visitors));

        crm.button("Copy link").click();
        Locator dialog = dialog(crm, "Copy a link");
        press(dialog, "Make link");
        Locator field = dialog.getByLabel("Link of the invitation");
        assertThat(field).isFocused();
        assertClean(crm.page());
        String link = field.inputValue();
        press(dialog, "Done");

        assertThat(dialog).isHidden();
        assertThat(crm.button("Copy link")).isFocused();
        assertThat(crm.page().locator("#notices")).isEmpty();
        assertThat(crm.region("History")).containsText("made a link to hand over without e-mail.");
        org.assertj.core.api.Assertions.assertThat(crm.page().content()).doesNotContain(link);
        Page guest = visitors.desktop();
        guest.navigate(link);
        assertThat(guest.getByLabel("First name")).hasValue("Lena");
    }

    @Test
    void anAddressIsCorrectedAndTheInvitationGoesThere(Visitors visitors) {
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Odd", "Adresse", visitors));

        crm.button("Correct address").click();
        Locator dialog = dialog(crm, "Correct address and resend");
        assertThat(dialog.getByLabel("Email")).isFocused();
        dialog.getByLabel("Email").fill("odd@");
        dialog.getByLabel("Email").press("Enter");
        assertThat(dialog.locator(".vb-error")).containsText("Enter an e-mail address");
        assertThat(dialog.getByLabel("Email")).hasValue("odd@");
        String right = "right-" + UUID.randomUUID() + "@example.org";
        dialog.getByLabel("Email").fill(right);
        press(dialog, "Correct and resend");

        assertThat(dialog).isHidden();
        assertThat(crm.region("Details")).containsText(right);
        assertThat(crm.region("Activities")).containsText(right);
    }

    @Test
    void aCommandOnSeveralTellsWhatCameOfEach(Visitors visitors) {
        String family = "Mehr" + UUID.randomUUID().toString().substring(0, 8);
        record(Invited.into("Harbour Partner Portal", "Partner", "Eins", family, visitors));
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Zwei", family, visitors));
        Page list = crm.page().context().newPage();
        list.navigate(crm.page().url().replaceAll("/\\d+$", "?q=" + family));
        list.getByLabel("All on this page").check();
        assertThat(list.getByText("2 chosen")).isVisible();
        assertClean(list);
        crm.button("Revoke: Harbour Partner Portal").click();
        crm.page().locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
        assertThat(crm.page().locator("#head")).containsText("Revoked");

        list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Extend"))
                .first()
                .click();
        Locator dialog =
                list.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Extend chosen invitations"));
        assertThat(dialog).containsText("This is about 2 invitations");
        assertThat(dialog).containsText("Eins " + family);
        assertClean(list);
        dialog.getByLabel("Accept until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(60).toString());
        press(dialog, "Extend");

        Locator results = list.locator(".vb-results");
        assertThat(results).containsText("Extend: 1 of 2 done");
        assertThat(row(results, "Eins")).containsText("Can now be accepted until");
        assertThat(row(results, "Zwei")).containsText("was revoked meanwhile");
        assertThat(list.locator("input[name=chosen]")).hasCount(1);
        assertClean(list);
    }

    @Test
    void revokingSeveralIsOfferedWithAChoiceAndNamesThem(Visitors visitors) {
        String family = "Ohne" + UUID.randomUUID().toString().substring(0, 8);
        Crm crm = record(Invited.into("Harbour Partner Portal", "Partner", "Eins", family, visitors));
        Page list = crm.page();
        list.navigate(list.url().replaceAll("/\\d+$", "?q=" + family));
        Locator command = list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke"))
                .first();
        Locator dialog = dialog(crm, "Revoke chosen invitations");
        assertThat(command).isHidden();

        list.getByLabel("All on this page").check();
        command.click();
        assertThat(dialog).containsText("This is about one invitation");
        assertThat(dialog).containsText("Eins " + family);
        assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep them")))
                .isFocused();
        press(dialog, "Revoke");
        assertThat(list.locator(".vb-results")).containsText("Revoke: 1 of 1 done");
        assertThat(dialog).isHidden();
    }

    @Test
    void aRoleForSeveralReachesThoseOfItsPortalAndLeavesTheOthers(Visitors visitors) {
        String family = "Viele" + UUID.randomUUID().toString().substring(0, 8);
        record(Invited.into("Harbour Partner Portal", "Partner", "Eins", family, visitors));
        Crm crm = record(Invited.into("Fern & Field Customers", "Customer", "Zwei", family, visitors));
        Page list = crm.page();
        list.navigate(list.url().replaceAll("/\\d+$", "?q=" + family));
        Locator command = list.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change role"))
                .first();
        list.getByLabel("All on this page").check();
        command.click();
        Locator dialog = dialog(crm, "Change role of chosen invitations");
        assertThat(dialog.getByLabel("Role")).isFocused();
        assertClean(list);
        press(dialog, "Change role");
        assertThat(dialog.locator(".vb-error")).hasText("Choose a role");
        assertThat(list.getByText("2 chosen")).isVisible();
        assertThat(dialog.locator("optgroup[label='Fern & Field Customers'] option"))
                .not()
                .hasCount(0);
        dialog.getByLabel("Role").selectOption("Dealer");
        press(dialog, "Change role");

        assertThat(dialog).isHidden();
        Locator results = list.locator(".vb-results");
        assertThat(results).containsText("Change role: 1 of 2 done");
        assertThat(row(results, "Eins")).containsText("Gets the new role on accepting.");
        assertThat(row(results, "Zwei")).containsText("the role chosen belongs to another portal");
        assertThat(list.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Eins")))
                .containsText("Dealer");
        assertThat(list.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Zwei")))
                .containsText("Customer");
        assertClean(list);
    }

    private static Locator row(Locator results, String name) {
        return results.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
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
