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
import org.vestibule.testing.Visitors;

/** Takes the pictures of the documentation; {@code -Dpictures=docs/images} renews those in it. */
@InBrowser
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

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
