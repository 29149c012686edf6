package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** A portal user chooses a password, looks after the account, and deletes it. */
@InBrowser
@RunAsClient
class OwnAccountJourneyIT {

    private static final String PASSWORD = "a tide of paper boats";

    private final String portal = "Accounts " + UUID.randomUUID().toString().substring(0, 6);

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator summary(Page page, String text) {
        return page.locator("summary").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** A new portal that lets its users delete their accounts. */
    private void madePortal(Visitors visitors) {
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/portals");
        button(admin, "New portal").click();
        admin.getByLabel("Name").fill(portal);
        assertThat(admin.getByLabel("Address")).not().hasValue("");
        button(admin, "Create portal").click();
        assertThat(admin).hasURL(Pattern.compile(".*\\?made"));
        assertThat(admin.getByLabel("Shortest password (characters)")).hasValue("15");
        admin.getByLabel("Users delete their account").selectOption("Allowed");
        assertClean(admin);
        button(admin, "Save").click();
        assertThat(admin.getByText(portal + " was saved.").first()).isVisible();
        assertThat(admin.getByLabel("Users delete their account")).hasValue("yes");
    }

    private static void choosePassword(Page page) {
        Locator password = field(page, "Password");
        password.pressSequentially("salt");
        assertThat(page.getByText("4 of at least 15 characters")).isVisible();
        password.fill("passwordpassword");
        assertThat(page.getByText("Too easy to guess")).isVisible();
        password.fill(PASSWORD);
        assertThat(page.getByText("Strong")).isVisible();
        assertClean(page);
        button(page, "Create account").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your profile"))
                .click();
    }

    private static void askForAnotherAddress(Page page) {
        page.getByLabel("First name").fill("Marabel");
        summary(page, "Change sign-in address").click();
        page.getByLabel("New email").fill("mara.owner.new@example.com");
        Locator password = field(page, "Current password").first();
        password.fill("not this one");
        assertClean(page);
        button(page, "Send link").click();
        assertThat(page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText("There is a problem"))
                        .first())
                .isFocused();
        assertThat(page.getByLabel("New email")).hasValue("mara.owner.new@example.com");
        assertThat(page.getByLabel("First name")).hasValue("Marabel");
        assertClean(page);
        password.fill(PASSWORD);
        button(page, "Send link").click();
        assertThat(page.getByText("A link is on its way to the new address.")).isVisible();
        assertClean(page);
    }

    @Test
    void aPortalUserLooksAfterTheAccountUntilItIsDeleted(Visitors visitors) {
        madePortal(visitors);
        Invited mara = Invited.into(portal, "Member", "Mara", "Owner", visitors);
        Page page = visitors.phone();
        page.navigate(mara.link(visitors));
        choosePassword(page);
        summary(page, "Where you are signed in").click();
        assertThat(page.getByText("This browser")).isVisible();
        askForAnotherAddress(page);

        summary(page, "Delete account").click();
        page.locator("input[id$='deletionPassword']").fill(PASSWORD);
        button(page, "Delete my account").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your account is deleted")))
                .isVisible();
        assertClean(page);
        Page mailbox = visitors.desktop();
        mailbox.waitForCondition(() -> {
            mailbox.navigate("/mailbox");
            return mailbox.getByText("Your account for " + portal + " was deleted")
                            .count()
                    > 0;
        });
        mara.crm().page().reload();
        assertThat(mara.crm().region("Portal access")).containsText("this person deleted the account on");
        assertClean(mara.crm().page());
    }
}
