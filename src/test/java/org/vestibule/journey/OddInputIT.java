package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** What people write, or forge, that nobody asked for: a clear message or plain text, and no harm done. */
@InBrowser
@Thorough
@RunAsClient
class OddInputIT {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";
    private static final String EXPRESSION = "#{1+1} {{name}}";
    private static final String NAME = HOSTILE + " " + EXPRESSION;

    @Test
    void hostileNamesAreTextOnEveryScreenAndInTheEmail(Visitors visitors) {
        String address = Crm.freshAddress("odd");
        Crm crm = Crm.signedIn(visitors);
        Page page = crm.page();
        page.onDialog(dialog -> fail("A name was run: " + dialog.message()));
        crm.addContact(HOSTILE, EXPRESSION, address);
        crm.invite(NAME, "Harbour Partner Portal", "Partner");
        assertThat(crm.region("Portal Invitations")).containsText("Sent");
        crm.region("Portal Invitations").getByRole(AriaRole.LINK).first().click();
        assertThat(heading(page)).containsText(NAME);
        page.getByRole(AriaRole.MAIN)
                .locator("a[href^='/crm/activities/']")
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(NAME + " <" + address + ">");
        page.navigate("/crm/contacts?q=" + address);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME)))
                .hasCount(1);
        page.navigate("/crm/invitations?q=" + address);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(NAME);

        Page invitee = visitors.phone();
        invitee.onDialog(dialog -> fail("A name was run: " + dialog.message()));
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        assertThat(invitee.getByLabel("First name")).hasValue(HOSTILE);
        assertThat(invitee.getByLabel("Last name")).hasValue(EXPRESSION);
    }

    @Test
    void anInternationalAddressWithAPlusGoesAllTheWay(Visitors visitors) {
        String address = Crm.freshAddress("jörg+invite").replace("@example.org", "@exämple.example");
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Jörg", "Müßig", address);
        crm.invite("Jörg Müßig", "Harbour Partner Portal", "Partner");
        Page invitee = visitors.phone();
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        assertThat(invitee.getByLabel("Email")).hasValue(address);

        Invitee.createAccount(invitee, "four quiet swans");

        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("Good to have you here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "no number"})
    void aForgedRoleIsRefusedAndNothingIsSent(String forged, Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Fay", "Forger", Crm.freshAddress("fay"));
        crm.prompt().getByLabel("Portal").selectOption("Harbour Partner Portal");
        Locator role = crm.dialog().getByLabel("Role");
        assertThat(role).isEnabled();
        role.selectOption("Partner");
        role.evaluate("(select, value) => select.selectedOptions[0].value = value", forged);

        crm.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();

        assertThat(crm.dialog()).containsText("What was chosen here isn’t there any more.");
        assertThat(crm.region("Portal Invitations")).containsText("No invitations yet");
    }

    @Test
    void namesThatCannotBeTakenAreKeptForCorrection(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts/new");
        String turned = "Ada\u202Enoryb";
        String endless = "x".repeat(101);
        page.getByLabel("First name").fill(turned);
        page.getByLabel("Last name").fill(endless);
        page.getByLabel("Email").fill("ada@");
        page.keyboard().press("Control+s");

        Locator summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).isFocused();
        assertThat(summary.getByRole(AriaRole.LINK)).hasCount(3);
        assertThat(page.getByLabel("First name")).hasValue(turned);
        assertThat(page.getByLabel("Last name")).hasValue(endless);
        assertThat(page.getByLabel("Email")).hasValue("ada@");
        summary.getByRole(AriaRole.LINK).last().click();
        assertThat(page.getByLabel("Email")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/crm/contacts/new"));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
