package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** The widget designer: a dialog made from the widget's contract, by mouse and by keyboard alone. */
@InBrowser
@Thorough
@RunAsClient
class WidgetFormIT {

    @Test
    void asksForTwoPagesOfCrmUserInviteAndKeepsTheRestUnderAdvanced(Visitors visitors) {
        Page page = open(visitors);
        Locator placed = place(page, "CRM User Invite");
        button(placed, "Edit").click();

        Locator form = dialog(page, "CRM User Invite");
        assertThat(form.getByLabel("Select Existing User Page")).isFocused();
        assertThat(form.getByRole(AriaRole.TEXTBOX)).hasCount(2);
        assertThat(form.getByLabel("Heading")).isHidden();
        assertClean(page);

        form.getByLabel("Select Existing User Page").fill("/site/fern/sign-in");
        button(form, "Browse").nth(1).click();
        Locator tree = dialog(page, "Choose a page");
        assertClean(page);
        tree.getByLabel("Filter by title or path").fill("home");
        tree.getByRole(AriaRole.TREEITEM).first().click();
        button(tree, "Choose").click();
        assertThat(form.getByLabel("Select Redirect Page")).hasValue("/");
        button(form, "Advanced").click();
        form.getByLabel("Heading").fill("Come in");
        assertClean(page);
        button(form, "Basic").click();
        assertThat(form.getByLabel("Heading")).isHidden();
        button(form, "Save").click();

        assertThat(form).isHidden();
        assertThat(button(placed, "Edit")).isFocused();
        button(placed, "Edit").click();
        assertThat(form.getByLabel("Select Existing User Page")).hasValue("/sign-in");
        assertThat(form.getByLabel("Select Redirect Page")).hasValue("/");
        assertThat(form.getByLabel("Heading")).hasValue("Come in");
    }

    @Test
    void worksByKeyboardAloneAndAsksOnceBeforeItForgets(Visitors visitors) {
        Page page = open(visitors);
        Locator placed = place(page, "Navigation");
        button(placed, "Edit").focus();
        page.keyboard().press("Enter");
        Locator form = dialog(page, "Navigation");
        assertThat(form.getByLabel("Title")).isFocused();
        page.keyboard().type("Around");
        page.keyboard().press("Escape");
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("Discard what you changed here?");
        page.keyboard().press("Enter");
        assertThat(form.getByRole(AriaRole.ALERT)).isHidden();

        button(form, "Advanced").focus();
        page.keyboard().press("Enter");
        button(form, "Browse").focus();
        page.keyboard().press("Enter");
        Locator tree = dialog(page, "Choose a page");
        assertThat(tree.getByLabel("Filter by title or path")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(tree).isHidden();
        assertThat(button(form, "Browse")).isFocused();
        button(form, "Save").focus();
        page.keyboard().press("Enter");

        assertThat(form).isHidden();
        assertThat(button(placed, "Edit")).isFocused();
        page.keyboard().press("Enter");
        assertThat(form.getByLabel("Title")).hasValue("Around");
        assertThat(form.getByLabel("Title")).isFocused();
        page.keyboard().type(" here");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(form).isHidden();
        assertThat(button(placed, "Edit")).isFocused();
    }

    @Test
    void asksToSignInAgainBeforeItBrowsesAndThenGoesOn(Visitors visitors) {
        Page page = open(visitors);
        button(place(page, "CRM User Invite"), "Edit").click();
        Locator form = dialog(page, "CRM User Invite");
        form.getByLabel("Select Existing User Page").fill("/sign-in");
        Visitors.endSession(page).close();

        button(form, "Browse").nth(1).click();
        Locator again = dialog(page, "Sign in again");
        again.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill("vestibule-demo");
        button(again, "Sign in").click();

        assertThat(dialog(page, "Choose a page").getByLabel("Filter by title or path"))
                .isFocused();
        assertThat(form.getByLabel("Select Existing User Page")).hasValue("/sign-in");
    }

    @Test
    void saysWhyItCannotBeShown(Visitors visitors) {
        Page page = open(visitors);
        Locator placed = place(page, "Fragile");
        button(placed, "Edit").click();
        Locator form = dialog(page, "Fragile");
        form.getByLabel("Value").fill("shown");
        button(form, "Save").click();
        assertThat(form).isHidden();

        button(placed, "Edit").click();

        assertThat(page.locator("#failure")).containsText("The form of this widget can’t be shown");
    }

    @Test
    void hasAnEditorForEachKindOfProperty(Visitors visitors) throws IOException {
        Page page = open(visitors);
        Locator placed = place(page, "Samples");
        button(placed, "Edit").click();
        Locator form = dialog(page, "Samples");
        button(form, "Advanced").click();
        assertThat(form.getByRole(AriaRole.TOOLBAR)).isVisible();
        assertClean(page);

        Locator heading = form.getByRole(AriaRole.TEXTBOX, named("Heading (required)"));
        form.getByLabel("Rows").fill("12");
        form.getByLabel("Read more page").fill("/nowhere");
        button(form, "Basic").click();
        button(form, "Save").click();
        assertThat(form.getByText("Write a text.")).isVisible();
        assertThat(form.getByText("The most that is possible here is 9.")).isVisible();
        assertThat(button(form, "Advanced (1 to correct)")).isVisible();
        assertThat(heading).isFocused();
        assertClean(page);

        heading.fill("All of it");
        Locator rows = form.locator("[data-property=rows]");
        button(rows, "Reset").click();
        assertThat(form.getByLabel("Rows")).hasValue("3");
        form.getByLabel("Day").fill("2026-05-31");
        form.getByLabel("Accent colour").fill("#00FF00");
        Locator body = form.getByRole(AriaRole.TEXTBOX, named("Body"));
        body.pressSequentially("Strong");
        body.press("Control+a");
        button(form, "Bold").click();
        assertThat(body.locator("strong")).hasText("Strong");
        button(form, "Choose image").first().click();
        Locator images = dialog(page, "Images of this portal");
        button(images, "Upload").click();
        assertThat(images.getByText("Choose a file first.")).isVisible();
        images.getByLabel("File")
                .setInputFiles(new FilePayload("fake.png", "image/png", "no image".getBytes(StandardCharsets.UTF_8)));
        button(images, "Upload").click();
        assertThat(images.getByText("This file is no PNG, JPEG, WebP or GIF image."))
                .isVisible();
        images.getByLabel("File").setInputFiles(new FilePayload("quay.png", "image/png", picture()));
        images.getByLabel("Alternative text").fill("The quay");
        button(images, "Upload").click();
        assertThat(images.getByRole(AriaRole.RADIO).first()).isChecked();
        assertClean(page);
        button(images, "Choose").click();
        assertThat(form.getByLabel("Alternative text").first()).hasAttribute("placeholder", "The quay");

        form.getByRole(AriaRole.BUTTON, named("Advanced (1 to correct)")).click();
        form.getByLabel("Read more page").fill("");
        Locator links = form.getByRole(AriaRole.GROUP, named("Links"));
        button(links, "Add entry").click();
        links.getByLabel("Entry 1").getByRole(AriaRole.TEXTBOX).fill("/sign-in");
        button(links, "Add entry").click();
        links.getByLabel("Entry 2").getByRole(AriaRole.TEXTBOX).fill("/");
        button(links, "Move up").nth(1).click();
        assertClean(page);
        button(form, "Save").click();
        assertThat(form).isHidden();

        assertThat(placed).containsText("All of it");
        assertThat(placed).containsText("2026-05-31; #00ff00; DAYS");
        assertThat(placed.locator("a")).hasText(new String[] {"/site/fern", "/site/fern/sign-in"});
        button(placed, "Edit").click();
        assertThat(form.locator(".rich-area strong")).hasText("Strong");
        assertThat(form.locator("[data-property=photo] img")).isVisible();
    }

    private static byte[] picture() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    /** Opens the designer on a page of the portal fern, which no other test knows. */
    private static Page open(Visitors visitors) {
        return Designer.onNewPage(visitors, "fern", "Form").page();
    }

    /** Places a widget at the top of the Main zone; gives what stands there now. */
    private static Locator place(Page page, String widget) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Widgets"))
                .getByRole(AriaRole.BUTTON, named(widget))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Insert here: Main, position 1")
                                .setExact(true))
                .press("Enter");
        Locator placed = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.GROUP, named(widget))
                .first();
        assertThat(placed).isFocused();
        return placed;
    }

    private static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
