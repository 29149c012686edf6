package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vestibule.testing.Visitors;

/** What a CRM user does on the screens, in the words of the screens. */
final class Crm {

    private final Page page;

    private Crm(Page page) {
        this.page = page;
    }

    static Crm signedIn(Visitors visitors) {
        return new Crm(visitors.staff("crm"));
    }

    /** An address that no other test uses. */
    static String freshAddress(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    Page page() {
        return page;
    }

    /** Adds a contact; afterwards its record is open. */
    void addContact(String firstName, String lastName, String email) {
        fillContact(firstName, lastName, email);
        button("Save").click();
        assertSaved(firstName, lastName);
    }

    /** Adds a contact at an address that another contact has: the form says so, and is saved all the same. */
    void addContactAtSharedAddress(String firstName, String lastName, String email) {
        fillContact(firstName, lastName, email);
        assertThat(page.getByText("There may be a contact for this person already"))
                .isVisible();
        button("Save").click();
        assertSaved(firstName, lastName);
    }

    private void fillContact(String firstName, String lastName, String email) {
        page.navigate("/crm/contacts/new");
        page.getByLabel("First name").fill(firstName);
        page.getByLabel("Last name").fill(lastName);
        page.getByLabel("Email").fill(email);
    }

    private void assertSaved(String firstName, String lastName) {
        assertThat(page).hasURL(Pattern.compile(".*/crm/contacts/\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(firstName + " " + lastName);
    }

    /** Opens the prompt on the open contact record. */
    Locator prompt() {
        button("CRM User Invite").click();
        return dialog();
    }

    /** Deactivates the contact whose record is open; the dialog names it, and its focus is on what changes nothing. */
    void deactivate(String contact) {
        button("Deactivate").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Deactivate"));
        assertThat(dialog).containsText(contact);
        assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep it active")))
                .isFocused();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("CRM User Invite"));
    }

    /** Invites the contact whose record is open, and sees that it is said. */
    void invite(String contact, String portal, String role) {
        Locator prompt = prompt();
        prompt.getByLabel("Portal").selectOption(portal);
        prompt.getByLabel("Role").selectOption(role);
        prompt.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        Locator said = page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(contact))
                .filter(new Locator.FilterOptions().setHasText(portal));
        assertThat(said.first()).isVisible();
        assertThat(prompt).isHidden();
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits until the newest e-mail to an address is in the local mailbox, and gives the link that it holds. */
    static String linkMailedTo(Visitors visitors, String address) {
        return linkMailedTo(visitors, address, "a[href*='invitation=']");
    }

    /** The same of an e-mail whose link is another's. */
    static String linkMailedTo(Visitors visitors, String address, String link) {
        Page mailbox = visitors.desktop();
        Locator message = mailbox.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(address))
                .first();
        for (int look = 0; look < 60; look++) {
            mailbox.navigate("/mailbox");
            if (message.count() > 0) {
                message.click();
                return mailbox.locator(link).first().getAttribute("href");
            }
            mailbox.waitForTimeout(500);
        }
        throw new AssertionError("No e-mail to " + address + " arrived within half a minute");
    }
}
