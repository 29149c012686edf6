package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** An administrator gives a portal words of its own for an e-mail. */
@InBrowser
@RunAsClient
class EmailTextJourneyIT {

    private final String name = "Words " + UUID.randomUUID().toString().substring(0, 6);

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static FrameLocator preview(Page page) {
        return page.frameLocator("iframe[data-frame=preview-frame]:not([hidden])");
    }

    /** The words of the invitation into a new portal. */
    private Page opened(Visitors visitors) {
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/portals");
        button(admin, "New portal").click();
        admin.getByLabel("Name").fill(name);
        assertThat(admin.getByLabel("Address")).not().hasValue("");
        button(admin, "Create portal").click();
        assertThat(admin).hasURL(Pattern.compile(".*\\?made"));
        admin.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("E-mail texts"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit: Invitation, English"))
                .click();
        assertThat(field(admin, "Subject")).hasValue("{inviter} invites you to {portal}");
        return admin;
    }

    private static void assertArrived(String subject, Visitors visitors) {
        Page mailbox = visitors.desktop();
        mailbox.waitForCondition(() -> {
            mailbox.navigate("/mailbox");
            return mailbox.getByText(subject).count() > 0;
        });
    }

    @Test
    void isWhatInviteesGet(Visitors visitors) {
        Page admin = opened(visitors);
        assertThat(preview(admin).getByText("You’re invited to " + name)).isVisible();

        field(admin, "Subject").fill("Dear {firstName}, join {portal}");
        assertThat(preview(admin).getByText("Dear Ada, join " + name)).isVisible();
        assertClean(admin);
        button(admin, "Save").click();
        assertThat(admin.getByText("Saved. The next e-mail of " + name)).isVisible();
        assertThat(admin.getByText("Own text").first()).isVisible();

        Invited invited = Invited.into(name, "Member", "Wanda", "Words", visitors);
        Page invitee = visitors.phone();
        invitee.navigate(invited.link(visitors));
        assertArrived("Dear Wanda, join " + name, visitors);
        assertThat(button(invitee, "Create account")).isVisible();

        button(admin, "Use shipped text").click();
        admin.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use shipped text"))
                .click();
        assertThat(field(admin, "Subject")).hasValue("{inviter} invites you to {portal}");
    }

    @Test
    void isWrittenInALanguageThatThePortalAdds(Visitors visitors) {
        Page admin = opened(visitors);
        String record = admin.url().replaceFirst("/texts/.*", "");
        admin.navigate(record);
        admin.getByLabel("Another language").selectOption("Dutch");
        button(admin, "Write e-mails").click();
        assertThat(admin).hasURL(record + "/texts/invitation?language=nl");
        for (String message :
                List.of("invitation", "reminder", "recovery", "confirmation", "address-changed", "account-deleted")) {
            admin.navigate(record + "/texts/" + message + "?language=nl");
            assertThat(admin.getByText("Not written yet")).isVisible();
            field(admin, "Subject").fill("Welkom bij {portal}");
            field(admin, "Body").fill("Beste {firstName}\n\n{button}");
            assertClean(admin);
            button(admin, "Save").click();
            assertThat(admin.getByText("Own text")).isVisible();
        }
        admin.navigate(record);
        assertThat(admin.getByText("E-mails are written in Dutch.")).isVisible();
        assertClean(admin);

        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Neel", "Dekker", Crm.freshAddress("neel"));
        crm.prompt().getByLabel("Portal").selectOption(name);
        crm.dialog().getByLabel("Role").selectOption("Member");
        crm.dialog().getByText("Personal message and language").click();
        crm.dialog().getByLabel("Language of the e-mail").selectOption("Dutch");
        crm.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertArrived("Welkom bij " + name, visitors);

        button(admin, "Remove language: Dutch").click();
        admin.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove language"))
                .click();
        assertThat(admin.getByText("Dutch is removed").first()).isVisible();
    }

    @Test
    void isRefusedWithItsLineWhereItCantBeSentAndStaysAsItWasTyped(Visitors visitors) {
        Page admin = opened(visitors);

        field(admin, "Body").fill("Hello {firstName},\n\nyour {wish}\n\nBye");
        button(admin, "Save").click();

        Locator problem =
                admin.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"));
        assertThat(problem).isFocused();
        assertThat(problem).containsText("line 3: this e-mail has no placeholder {wish}");
        assertThat(problem).containsText("line 5: the text ends without the link");
        assertThat(field(admin, "Body")).hasValue("Hello {firstName},\n\nyour {wish}\n\nBye");
        assertClean(admin);
    }

    @Test
    void takesPlaceholdersWhereTheCursorIs(Visitors visitors) {
        Page admin = opened(visitors);
        field(admin, "Subject").fill("To ");
        field(admin, "Subject").press("End");

        button(admin, "Insert {firstName}").press("Enter");
        assertThat(field(admin, "Subject")).hasValue("To {firstName}");
        assertThat(field(admin, "Subject")).isFocused();

        field(admin, "Body").fill("Hello");
        field(admin, "Body").press("End");
        button(admin, "Insert {button}").press("Enter");
        assertThat(field(admin, "Body")).hasValue("Hello\n\n{button}");
        assertThat(preview(admin).getByText("Accept the invitation").first()).isVisible();
    }

    @Test
    void isShownInThePromptBeforeAnybodyIsInvited(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Petra", "Prompt", Crm.freshAddress("petra"));
        Locator prompt = crm.prompt();
        FrameLocator mail = crm.page().frameLocator("iframe[data-frame=invitation-frame]:not([hidden])");
        prompt.getByText("Preview e-mail").click();
        assertThat(mail.getByText("Choose a portal whose invitations can be accepted"))
                .isVisible();

        prompt.getByLabel("Portal").selectOption("Harbour Partner Portal");
        prompt.getByLabel("Role").selectOption("Partner");
        prompt.getByText("Personal message and language").click();
        prompt.getByLabel("Personal message").fill("See you <b>soon</b>");

        assertThat(mail.getByText("Hello Petra,")).isVisible();
        assertThat(mail.getByText("See you <b>soon</b>")).isVisible();
        assertThat(mail.getByText("invitation=••••••••")).isVisible();
        assertThat(mail.locator("a[href]")).hasCount(0);
        assertClean(crm.page());
    }

    @Test
    void isShownAndSentToOneselfBeforeItIsStored(Visitors visitors) {
        Page admin = opened(visitors);
        field(admin, "Subject").fill("A trial for {portal}");
        admin.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(preview(admin).locator("pre")).containsText("Accept the invitation:");
        admin.getByLabel("Dark").check();
        assertThat(preview(admin).locator("pre")).hasCSS("background-color", "rgb(27, 32, 41)");
        admin.getByLabel("Phone").check();
        assertThat(admin.locator("iframe[data-frame=preview-frame]:not([hidden])"))
                .hasCSS("width", "390px");
        admin.getByLabel("Name or e-mail of a contact").fill("Ada Byron");
        button(admin, "Find contact").click();
        assertThat(admin.getByLabel("For", new Page.GetByLabelOptions().setExact(true)))
                .containsText("ada.byron@example.org");

        button(admin, "Send to myself").click();

        assertThat(admin.getByText("On its way to admin@example.org").first()).isVisible();
        assertThat(field(admin, "Subject")).hasValue("A trial for {portal}");
        assertThat(admin.getByText("Unsaved changes")).isVisible();
        assertArrived("A trial for " + name, visitors);
    }
}
