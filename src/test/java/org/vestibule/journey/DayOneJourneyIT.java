package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.BrowserExtension;
import org.vestibule.testing.OwnDatabase;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.Visitors;

/**
 * An organisation's first day: on PostgreSQL and without demonstration data, the first administrator sets all up by the
 * screens alone, until an invitation is accepted.
 */
@Packaged
@ExtendWith(BrowserExtension.class)
class DayOneJourneyIT {

    private static final String ADMINISTRATOR = "ines@example.org";
    private static final String PASSWORD = "harbour lights at nine";
    private static final String COLLEAGUE = "mika@example.org";
    private static final String INVITATION = "a[href*='invitation=']";

    @Test
    void leadsFromAnEmptyDatabaseToAnAcceptedInvitation(Visitors visitors) throws Exception {
        try (var server = new PackagedServer("day-one")) {
            OwnDatabase.postgresql(server, "dayone");
            server.with("VESTIBULE_DEMO", "false")
                    .with("VESTIBULE_ADMIN_USER", ADMINISTRATOR)
                    .with("VESTIBULE_ADMIN_PASSWORD", PASSWORD)
                    .start();
            visitors.goTo(server.address());

            Page admin = visitors.desktop();
            signIn(admin, ADMINISTRATOR, PASSWORD);
            assertThat(admin).hasURL(Pattern.compile(".*/setup$"));
            assertSetUp(admin, 0);
            assertClean(admin);

            link(admin, "Create a portal").click();
            admin.waitForURL("**/crm/portals");
            makePortal(admin);
            admin.navigate("/setup");
            assertSetUp(admin, 2);

            link(admin, "Invite a colleague").click();
            admin.waitForURL("**/crm/staff");
            inviteColleague(admin);
            Page colleague = visitors.phone();
            colleague.navigate(mailedLink(admin, COLLEAGUE, "a[href*='/signin/password?link=']"));
            begin(colleague);

            testEmail(admin);
            addContact(colleague);

            admin.navigate("/");
            assertThat(admin).hasURL(Pattern.compile(".*/setup$"));
            assertSetUp(admin, 5);
            inviteOneself(admin);
            Page invitee = visitors.phone();
            invitee.navigate(mailedLink(admin, ADMINISTRATOR, INVITATION));
            accept(invitee);

            admin.navigate("/setup");
            assertSetUp(admin, 6);
            assertThat(admin.getByText("All is set up")).isVisible();
            assertClean(admin);
            admin.navigate("/");
            assertThat(admin).hasURL(Pattern.compile(".*/crm/contacts$"));
            admin.navigate("/crm/users");
            assertThat(admin.getByRole(AriaRole.MAIN)).containsText("Größe & Partner");
            assertThat(server.complaints())
                    .as("nothing but what the operator didn't set")
                    .allMatch(line -> line.matches("VESTIBULE_\\w+ isn't set: .*"));
        }
    }

    private static void signIn(Page page, String userName, String password) {
        page.navigate("/");
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("/signin"));
    }

    private static void assertSetUp(Page admin, int steps) {
        assertThat(admin.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Set up Vestibule");
        assertThat(admin.getByText(steps + " of 6 steps done")).isVisible();
    }

    private static void makePortal(Page admin) {
        button(admin, "New portal").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New portal"));
        dialog.getByLabel("Name").fill("Größe & Partner");
        assertThat(dialog.getByLabel("Address")).hasValue("grosse-partner");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create portal"))
                .click();
        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?made"));
    }

    private static void inviteColleague(Page admin) {
        button(admin, "Invite colleague").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Invite colleague"));
        dialog.getByLabel("Name").fill("Mika Aalto");
        dialog.getByLabel("Email").fill(COLLEAGUE);
        dialog.getByLabel("Job").selectOption("CRM user");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send invitation"))
                .click();
        assertThat(dialog).isHidden();
    }

    private static void begin(Page colleague) {
        colleague
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        button(colleague, "Save password and sign in").click();
        assertThat(colleague).hasURL(Pattern.compile(".*/crm/contacts$"));
        colleague.navigate("/setup");
        assertThat(colleague.getByText("Set up Vestibule")).hasCount(0);
    }

    /** What the mail server answers is on the page without another click; a wrong address is refused before. */
    private static void testEmail(Page admin) {
        admin.navigate("/setup");
        Locator step =
                admin.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Connect e-mail"));
        assertThat(step.getByLabel("Your e-mail address")).hasValue(ADMINISTRATOR);
        step.getByLabel("Your e-mail address").fill("ines@");
        button(admin, "Send test e-mail").click();
        assertThat(step.getByText("Enter an e-mail address like name@example.org"))
                .isVisible();
        assertThat(step.getByLabel("Your e-mail address")).hasValue("ines@");
        step.getByLabel("Your e-mail address").fill(ADMINISTRATOR);
        button(admin, "Send test e-mail").click();
        assertThat(step.getByRole(AriaRole.STATUS)).containsText("Sent");
        assertClean(admin);
        assertThat(mailedLink(admin, ADMINISTRATOR, "a[href*='/setup']")).endsWith("/setup");
    }

    private static void addContact(Page colleague) {
        colleague.navigate("/crm/contacts/new");
        colleague.getByLabel("First name").fill("Ada");
        colleague.getByLabel("Last name").fill("Byron");
        colleague.getByLabel("Email").fill("ada@example.org");
        button(colleague, "Save").click();
        assertThat(colleague).hasURL(Pattern.compile(".*/crm/contacts/\\d+"));
    }

    private static void inviteOneself(Page admin) {
        button(admin, "Add me as a contact").click();
        assertThat(admin).hasURL(Pattern.compile(".*/crm/contacts/\\d+"));
        button(admin, "CRM User Invite").click();
        Locator prompt = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("CRM User Invite"));
        // The only one is chosen from the beginning.
        assertThat(prompt.getByLabel("Portal").locator("option:checked")).hasText("Größe & Partner");
        prompt.getByLabel("Role").selectOption("Member");
        prompt.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(prompt).isHidden();
    }

    private static void accept(Page invitee) {
        assertClean(invitee);
        invitee.getByLabel("First name").fill("Ines");
        invitee.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a quay of copper lamps");
        if (invitee.getByRole(AriaRole.CHECKBOX).count() > 0) {
            invitee.getByRole(AriaRole.CHECKBOX).first().check();
        }
        button(invitee, "Create account").click();
        assertThat(invitee).hasURL(Pattern.compile(".*/site/grosse-partner/members.*"));
    }

    /** Waits until the newest e-mail to the address is in the mailbox, which administrators see, and gives its link. */
    private static String mailedLink(Page admin, String address, String link) {
        Page mailbox = admin.context().newPage();
        for (int look = 0; look < 60; look++) {
            mailbox.navigate("/mailbox");
            Locator messages = mailbox.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(address));
            if (messages.count() > 0) {
                messages.first().click();
                if (mailbox.locator(link).count() > 0) {
                    String found = mailbox.locator(link).first().getAttribute("href");
                    mailbox.close();
                    return found;
                }
            }
            mailbox.waitForTimeout(500);
        }
        throw new AssertionError("No e-mail to " + address + " with " + link + " arrived within half a minute");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
