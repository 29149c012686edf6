package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** An administrator invites a colleague, who begins to work, and later closes the account. */
@InBrowser
@RunAsClient
class StaffJourneyIT {

    private static final String LINK = "a[href*='/signin/password?link=']";

    @Test
    void aColleagueIsInvitedWorksAndLeaves(Visitors visitors) {
        String address = Crm.freshAddress("mika");
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/contacts");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff"))
                .click();
        assertThat(admin.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Staff")))
                .isVisible();
        assertClean(admin);

        button(admin, "Invite colleague").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Invite colleague"));
        buttonIn(dialog, "Send invitation").click();
        assertThat(dialog.getByText("Enter the name of the colleague")).isVisible();
        dialog.getByLabel("Name").fill("Mika Aalto");
        dialog.getByLabel("Email").fill(address);
        dialog.getByLabel("Job").selectOption("CRM user");
        assertClean(admin);
        buttonIn(dialog, "Send invitation").click();
        assertThat(dialog).isHidden();
        assertThat(admin.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(address))
                        .first())
                .isVisible();

        button(admin, "Invite colleague").click();
        dialog.getByLabel("Name").fill("Another Mika");
        dialog.getByLabel("Email").fill(address);
        dialog.getByLabel("Job").selectOption("Page author");
        buttonIn(dialog, "Send invitation").click();
        assertThat(dialog.getByText("There is an account with this e-mail address already"))
                .isVisible();
        assertThat(dialog.getByLabel("Name")).hasValue("Another Mika");
        buttonIn(dialog, "Cancel").click();

        Page colleague = visitors.phone();
        colleague.navigate(Crm.linkMailedTo(visitors, address, LINK));
        assertThat(colleague.getByText("Welcome, Mika Aalto")).isVisible();
        assertThat(colleague.getByLabel("Email")).hasValue(address);
        assertClean(colleague);
        Locator password = colleague.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
        password.fill("short7");
        button(colleague, "Save password and sign in").click();
        assertThat(colleague
                        .getByText("Enter a password of at least 15 characters")
                        .first())
                .isVisible();
        assertClean(colleague);
        password.fill("a tide of paper boats");
        button(colleague, "Show password").click();
        assertThat(password).hasAttribute("type", "text");
        button(colleague, "Save password and sign in").click();
        assertThat(colleague).hasURL(Pattern.compile(".*/crm/contacts$"));
        assertThat(colleague.getByText("Your password is set, Mika Aalto")).isVisible();

        admin.navigate("/crm/staff?q=" + address);
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mika Aalto"))
                .click();
        assertThat(admin.getByText("Colleague chose a first password")).isVisible();
        assertThat(admin.getByText("By the link that was sent")).isVisible();
        assertClean(admin);
        button(admin, "Change job").click();
        Locator job = admin.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change job"));
        job.getByLabel("Job").selectOption("Page author");
        buttonIn(job, "Save").click();
        assertThat(job).isHidden();
        assertThat(admin.getByText("from CRM user · to Page author")).isVisible();
        button(admin, "Send new-password link").click();
        assertThat(admin.getByText("A link for a new password is on its way").first())
                .isVisible();

        button(admin, "Deactivate").click();
        Locator asked = admin.getByRole(AriaRole.ALERTDIALOG);
        assertThat(asked).containsText("Deactivate Mika Aalto?");
        assertThat(buttonIn(asked, "Keep it active")).isFocused();
        buttonIn(asked, "Deactivate").click();
        assertThat(button(admin, "Reactivate")).isVisible();
        colleague.reload();
        assertThat(colleague).hasURL(Pattern.compile(".*/signin\\?.*"));
        button(admin, "Reactivate").click();
        assertThat(button(admin, "Sign out everywhere")).isVisible();
        assertClean(admin);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator buttonIn(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
