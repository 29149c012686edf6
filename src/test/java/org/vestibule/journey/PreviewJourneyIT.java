package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** Looking at a page as others will see it, before anybody does. */
@InBrowser
@RunAsClient
class PreviewJourneyIT {

    private static Page preview(Designer designer) {
        Page preview =
                designer.page().waitForPopup(() -> designer.button("Preview").click());
        assertThat(onPage(preview).getByRole(AriaRole.MAIN)).isVisible();
        return preview;
    }

    private static FrameLocator onPage(Page preview) {
        return preview.frameLocator("iframe[title='The page in the preview']");
    }

    private static Locator heading(Page preview, String name) {
        return onPage(preview).getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName(name));
    }

    private static Locator as(Page preview) {
        return preview.getByLabel("Preview as");
    }

    private static void hears(Page preview, String sentence) {
        assertThat(preview.locator("#announcer")).containsText(sentence);
    }

    @Test
    void showsTheInvitationPageInEachStateAndEachWidth(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "harbour", "Looked at");
        designer.insert("CRM User Invite", "Main", 1);
        assertThat(designer.placed("CRM User Invite")).containsText("Kim Sample invites you");
        Page preview = preview(designer);
        assertThat(heading(preview, "You need an invitation")).isVisible();
        assertClean(preview);

        as(preview).selectOption("Invitee with a valid link");
        assertThat(onPage(preview).getByLabel("First name")).hasValue("Robin");
        hears(preview, "Shown as: Invitee with a valid link. Width: Desktop.");
        preview.getByText("Phone", new Page.GetByTextOptions().setExact(true)).click();
        hears(preview, "Width: Phone.");
        assertThat(preview.frames().get(1).evaluate("innerWidth")).isEqualTo(390);
        assertClean(preview);

        preview.reload();
        assertThat(onPage(preview).getByLabel("First name")).hasValue("Robin");
        assertThat(preview.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Phone")))
                .isChecked();

        as(preview).selectOption("Invitee whose link has expired");
        assertThat(heading(preview, "This link has expired")).isVisible();
        as(preview).selectOption("Invitee whose link was used");
        assertThat(heading(preview, "This invitation was already accepted")).isVisible();
        as(preview).selectOption("Invitee who already is a user");
        assertThat(heading(preview, "You already have an account")).isVisible();
        assertClean(preview);
    }

    @Test
    void isWorkedByKeyboardAloneAndKeptInTheAddress(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Looked at by keys");
        designer.insert("Sign In", "Main", 1);
        Page preview = preview(designer);

        as(preview).focus();
        preview.keyboard().press("ArrowDown");
        assertThat(onPage(preview).getByText("Robin Sample").first()).isVisible();
        hears(preview, "Shown as: User without a role.");
        preview.keyboard().press("Tab");
        preview.keyboard().press("ArrowRight");
        hears(preview, "Width: Tablet.");
        assertThat(preview.frames().get(1).evaluate("innerWidth")).isEqualTo(768);
        assertThat(preview).hasURL(Pattern.compile("/preview\\?as=member&width=tablet$"));
    }

    @Test
    void sendsNothingAndLeadsNowhere(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "harbour", "Only looked at");
        designer.insert("CRM User Invite", "Main", 1);
        Page preview = preview(designer);
        as(preview).selectOption("Invitee with a valid link");
        onPage(preview)
                .getByLabel("Password", new FrameLocator.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        String before = preview.frames().get(1).url();

        onPage(preview)
                .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Create account"))
                .click();
        assertThat(preview.getByText("nothing is sent, and links lead nowhere").first())
                .isVisible();
        hears(preview, "nothing is sent");
        onPage(preview)
                .getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Harbour Partner Portal"))
                .click();
        assertThat(preview.frames().get(1).url()).isEqualTo(before);
        assertThat(onPage(preview).getByLabel("Password", new FrameLocator.GetByLabelOptions().setExact(true)))
                .hasValue("a tide of paper boats");

        preview.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Designer"))
                .click();
        assertThat(preview.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
    }

    @Test
    void goesOnOnceTheServerCanBeReachedAgain(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "harbour", "Looked at in vain");
        designer.insert("CRM User Invite", "Main", 1);
        Page preview = preview(designer);
        preview.route("**/preview/page?*", Route::abort);
        as(preview).selectOption("Invitee with a valid link");
        assertThat(heading(preview, "You need an invitation")).isHidden();
        preview.unroute("**/preview/page?*");

        as(preview).selectOption("Invitee whose link has expired");

        assertThat(heading(preview, "This link has expired")).isVisible();
        hears(preview, "Shown as: Invitee whose link has expired.");
    }

    @Test
    void sendsTheAuthorToTheSignInOnceTheSessionIsOver(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "harbour", "Looked at too long");
        designer.insert("CRM User Invite", "Main", 1);
        Page preview = preview(designer);
        Visitors.endSession(preview);

        as(preview).selectOption("Invitee whose link has expired");
        preview.waitForURL("**/signin**");
        Visitors.signIn(preview, "author");
        assertThat(heading(preview, "This link has expired")).isVisible();
    }
}
