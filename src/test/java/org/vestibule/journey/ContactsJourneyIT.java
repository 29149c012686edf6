package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** A CRM user keeps contacts: hears of duplicates, gives contacts to colleagues, and narrows the list. */
@InBrowser
@RunAsClient
class ContactsJourneyIT {

    private static final String HINT = "There may be a contact for this person already";

    private final String mark = "Keep" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void duplicatesAreToldWhileTypingAndKeepNobodyFromSaving(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        String address = Crm.freshAddress("twin");
        crm.addContact("Ann", mark, address);
        Page page = crm.page();
        assertThat(page.getByText(HINT)).isHidden();

        page.navigate("/crm/contacts/new");
        page.getByLabel("First name").pressSequentially("ann");
        page.getByLabel("Last name").pressSequentially(mark.toLowerCase(Locale.ROOT));
        Locator hint = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(HINT));
        assertThat(hint).containsText("Ann " + mark);
        assertThat(hint).containsText("has the same name");
        assertThat(page.getByLabel("Last name")).isFocused();
        page.getByLabel("Email").pressSequentially(address);
        assertThat(hint).containsText("has the same name and e-mail address");
        assertThat(page.locator("[aria-invalid=true]")).hasCount(0);
        assertClean(page);

        page.getByLabel("Phone").fill("abc");
        crm.button("Save").click();
        assertThat(page.getByText("Enter a phone number").first()).isVisible();
        assertThat(hint).isVisible();
        assertThat(page.getByLabel("Email")).hasValue(address);
        page.getByLabel("Phone").fill("");
        crm.button("Save").click();
        assertThat(page).hasURL(Pattern.compile(".*/crm/contacts/\\d+"));
        assertThat(hint).containsText("Ann " + mark);

        page.getByLabel("First name").fill("Somebody");
        page.getByLabel("Email").fill(Crm.freshAddress("else"));
        assertThat(hint).hasCount(0);
    }

    @Test
    void contactsAreFoundByTheirOwner(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Ben", mark, Crm.freshAddress("ben"));
        Page page = crm.page();
        Locator head = page.locator(".vb-record-state");
        assertThat(head).containsText("Grace Okafor");

        page.getByLabel("Phone").fill("030 1234567");
        crm.button("Change owner").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change owner"));
        assertThat(dialog.getByLabel("Owner")).isFocused();
        assertClean(page);
        dialog.getByLabel("Owner").selectOption("Nobody");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).isHidden();
        assertThat(head).containsText("Nobody");
        assertThat(crm.button("Change owner")).isFocused();
        assertThat(page.getByLabel("Phone")).hasValue("030 1234567");
        crm.button("Save").click();
        assertThat(page.getByText("was saved").first()).isVisible();
        assertThat(page.getByLabel("Phone")).hasValue("030 1234567");

        page.navigate("/crm/contacts?q=" + mark);
        assertThat(rows(page)).hasCount(1);
        link(page, "Mine").click();
        assertThat(page.getByText("No contacts found")).isVisible();
        assertThat(page.getByText("Owner: Me")).isVisible();
        link(page, "Clear filters").click();
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#q")).hasValue(mark);
    }

    @Test
    void theListIsNarrowedByFiltersThatStandInItsAddress(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Cid", mark, Crm.freshAddress("cid"));
        crm.invite("Cid " + mark, "Harbour Partner Portal", "Partner");
        crm.addContact("Dan", mark, Crm.freshAddress("dan"));
        Page page = crm.page();
        page.navigate("/crm/contacts?q=" + mark);
        assertThat(rows(page)).hasCount(2);

        page.getByText("More filters").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Portal state").selectOption("Never invited");
        page.getByLabel("Portal", new Page.GetByLabelOptions().setExact(true)).selectOption("Harbour Partner Portal");
        page.getByLabel("Added on or after").fill("2020-01-31");
        assertClean(page);
        crm.button("Apply filters").click();
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("Dan " + mark);
        assertThat(page).hasURL(Pattern.compile(".*state=never-invited.*"));
        assertThat(page.getByText("Harbour Partner Portal: Never invited")).isVisible();
        assertClean(page);

        page.reload();
        assertThat(rows(page)).hasCount(1);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Remove the filter: Harbour Partner Portal: Never invited"))
                .click();
        assertThat(rows(page)).hasCount(2);
        assertThat(page.getByText("Added on or after 31 Jan 2020")).isVisible();
        link(page, "Clear filters").click();
        assertThat(page.getByText("Added on or after 31 Jan 2020")).isHidden();
        assertThat(rows(page)).hasCount(2);
    }

    private static Locator rows(Page page) {
        return page.locator(".vb-table tbody tr");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
