package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Takes the pictures of the documentation; {@code -Dpictures=docs/images} renews those in it. */
@InBrowser
@Thorough
@RunAsClient
class PicturesIT {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    @Test
    void showsTheWayFromTheContactToThePortal(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        Page page = crm.page();
        page.navigate("/crm/contacts?q=ada+byron");
        picture(page, "contacts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Byron"))
                .first()
                .click();
        Locator prompt = crm.prompt();
        prompt.getByLabel("Portal").selectOption("Harbour Partner Portal");
        prompt.getByLabel("Role").selectOption("Partner");
        picture(page, "invite-prompt");
        prompt.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Ada Byron was invited").first()).isVisible();

        Page invitee = visitors.phone();
        invitee.navigate(Crm.linkMailedTo(visitors, "ada.byron@example.org"));
        picture(invitee, "invite-page-phone");
        Page desk = visitors.desktop();
        desk.navigate("/site/harbour");
        picture(desk, "portal-home");

        page.navigate("/crm/invitations?q=ada+byron");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Ada Byron")))
                .first()
                .click();
        assertThat(page.getByText("Record state")).isVisible();
        picture(page, "invitation");
    }

    @Test
    void showsThePagesOfAPortalAndTheirDesigner(Visitors visitors) {
        Author author = Author.at(visitors, "harbour");
        Page page = author.page();
        picture(page, "pages");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit Welcome"))
                .click();
        Locator invite = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("CRM User Invite").setExact(true));
        invite.hover();
        takeOver(page);
        picture(page, "designer");
        page.setViewportSize(1024, 768);
        picture(page, "designer-tablet");
        page.setViewportSize(390, 844);
        picture(page, "designer-phone");
        page.setViewportSize(1280, 800);
        // The canvas may still be on its way to its width, and leave the pointer behind.
        invite.focus();
        invite.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Select Redirect Page").waitFor();
        picture(page, "widget-designer");
        page.keyboard().press("Escape");

        page.navigate(page.url() + "/preview?as=state.crmUserInvite.Expired&width=phone");
        page.frameLocator("iframe").getByRole(AriaRole.HEADING).first().waitFor();
        picture(page, "preview");
    }

    /** Another test may have been at work on the page a moment ago. */
    private static void takeOver(Page page) {
        Locator takeOver = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Take over").setExact(true));
        if (takeOver.isVisible()) {
            takeOver.click();
            assertThat(takeOver).isHidden();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
