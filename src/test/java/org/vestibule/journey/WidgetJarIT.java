package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.BrowserExtension;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.Visitors;

/** What the example's jar brings to the packaged application, and what is left when it is taken away. */
@Packaged
@ExtendWith(BrowserExtension.class)
class WidgetJarIT {

    private static final Path BUILT =
            Path.of(System.getProperty("vestibule.examples"), "shop-widgets", "target", "shop-widgets.jar");

    @Test
    void bringsItsWidgetsWhileItIsThereAndLeavesTheirValuesWhenItGoes(Visitors visitors) throws Exception {
        try (var server = new PackagedServer("widgets")) {
            Path jar = Files.copy(BUILT, server.widgets().resolve("shop-widgets.jar"));
            server.start();
            visitors.goTo(server.address());
            Designer designer = Designer.onNewPage(visitors, "fern", "Offers");
            String design = designer.page().url();
            assertThat(designer.offered()).contains("Price", "Quote");
            placeQuote(designer);
            placePrice(designer);
            placeEnquiry(designer);
            designer.publish();
            String address = designer.publicAddress("fern");
            seesBoth(visitors.desktop(), address);
            asksAboutTheTable(visitors.desktop(), address);
            server.stop();

            Files.delete(jar);
            server.start();
            seesNeither(visitors.desktop(), address);
            assertThat(server.log()).containsPattern("The widget price .* isn't installed, and is left out");
            goOnWithout(Designer.at(visitors, design));
            seesNeither(visitors.desktop(), address);
            server.stop();

            Files.copy(BUILT, jar);
            server.start();
            seesBoth(visitors.desktop(), address);
            Designer again = Designer.at(visitors, design);
            assertThat(again.placed("Price")).containsText("€12.50 a month");
            assertThat(again.placed("Quote")).containsText("Buy <once>.");
        }
    }

    /** The one without Java, by the form that is made from its contract. */
    private static void placeQuote(Designer designer) {
        designer.insert("Quote", "Main", 1);
        assertThat(designer.placed("Quote")).not().containsText("Read more");
        Locator form = edit(designer, "Quote");
        form.getByLabel("Words").fill("Buy <once>.\nSit for life.");
        form.getByLabel("Who said it").fill("Ada Byron");
        assertClean(designer.page());
        button(form, "Advanced").click();
        form.getByLabel("Page about it").fill("/sign-in");
        assertClean(designer.page());
        save(form);
        assertThat(designer.placed("Quote")).containsText("Buy <once>.");
    }

    /** The one with a kind of property, a bean and a designer of its own. */
    private static void placePrice(Designer designer) {
        designer.carryTo(designer.offer("Price"), "Main", 1);
        designer.drop();
        designer.standIn("Main", "Price", "Quote");
        assertThat(designer.placed("Price")).isFocused();
        assertThat(designer.zone("Details")).isHidden();
        Locator form = edit(designer, "Price");
        assertThat(form).containsText("This is what visitors read first: be brief.");
        form.getByLabel("Product").fill("Ash bench");
        form.getByLabel("Amount").fill("twelve");
        button(form, "Save").click();
        assertThat(form).containsText("Write an amount such as 12.50, with at most two decimals.");
        assertThat(form.getByLabel("Amount")).isFocused();
        assertClean(designer.page());
        form.getByLabel("Amount").fill("12,50");
        form.getByLabel("To be paid").selectOption("Each month");
        assertThat(form.getByLabel("Note")).isHidden();
        button(form, "Advanced").click();
        form.getByLabel("Note").fill("Delivery included");
        assertClean(designer.page());
        save(form);
        assertThat(designer.placed("Price")).containsText("€12.50 a month");
        designer.insert("Content", "Details", 1);
        designer.standIn("Details", "Content");
        designer.isSaved();
        assertClean(designer.page());
    }

    /** The one with a form and a table of its own. */
    private static void placeEnquiry(Designer designer) {
        designer.insert("Enquiry", "Main", 3);
        Locator form = edit(designer, "Enquiry");
        form.getByLabel("Product").fill("Oak table");
        save(form);
        assertThat(designer.placed("Enquiry")).containsText("Ask about Oak table");
    }

    private static void asksAboutTheTable(Page visitor, String address) {
        visitor.navigate(address);
        visitor.getByLabel("Your e-mail address").fill("ada");
        visitor.getByLabel("Your question").fill("How long is it?");
        button(visitor.locator("#main"), "Send").click();
        assertThat(visitor.getByRole(AriaRole.ALERT)).containsText("Enter an e-mail address, such as ada@example.org.");
        assertThat(visitor.getByLabel("Your question")).hasValue("How long is it?");
        assertClean(visitor);
        visitor.getByLabel("Your e-mail address").fill("ada@example.org");
        button(visitor.locator("#main"), "Send").click();
        assertThat(visitor.locator("#main")).containsText("We have your question");
        assertClean(visitor);
        visitor.reload();
        assertThat(visitor.locator("#main")).containsText("We have your question");
    }

    /** The author sees that they are missing, and can change and publish the page meanwhile. */
    private static void goOnWithout(Designer designer) {
        assertThat(designer.offered()).contains("Content").doesNotContain("Price", "Quote");
        assertThat(designer.placed("price")).containsText("This widget isn’t installed");
        assertThat(designer.placed("quote")).containsText("This widget isn’t installed");
        assertThat(button(designer.placed("price"), "Edit").first()).isDisabled();
        assertClean(designer.page());
        designer.insert("Content", "Main", 3);
        designer.button("Publish").click();
        Locator checklist = designer.dialog("Before you publish");
        assertThat(checklist).containsText("The widget isn’t installed, so visitors see nothing in its place.");
        assertClean(designer.page());
        button(checklist, "Publish anyway").click();
        assertThat(designer.page().locator("#page-state")).hasText("Published");
    }

    private static void seesBoth(Page visitor, String address) {
        visitor.navigate(address);
        assertThat(visitor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ash bench")))
                .isVisible();
        assertThat(visitor.locator(".shop-price p")).hasText(new String[] {"€12.50 a month", "Delivery included"});
        Locator quote = visitor.getByRole(AriaRole.FIGURE);
        assertThat(quote.getByRole(AriaRole.BLOCKQUOTE)).containsText("Buy <once>.");
        assertThat(quote.getByRole(AriaRole.BLOCKQUOTE)).hasCSS("border-inline-start-width", "3px");
        assertThat(quote.getByRole(AriaRole.LINK)).hasAttribute("href", "/site/fern/sign-in");
        assertClean(visitor);
        assertThat(visitor.request()
                        .get(address, RequestOptions.create().setHeader("Accept-Language", "de"))
                        .text())
                .contains("12,50\u00a0€</strong> im Monat");
    }

    private static void seesNeither(Page visitor, String address) {
        assertThat(visitor.navigate(address).status()).isEqualTo(200);
        assertThat(visitor.locator("#main")).isVisible();
        assertThat(visitor.locator("#main")).not().containsText("Ash bench");
        assertThat(visitor.locator("#main")).not().containsText("Buy");
        assertThat(visitor.locator("#main")).not().containsText("installed");
    }

    private static Locator edit(Designer designer, String widget) {
        button(designer.placed(widget), "Edit").first().click();
        Locator form = designer.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(widget));
        assertThat(form).isVisible();
        return form;
    }

    private static void save(Locator form) {
        button(form, "Save").click();
        assertThat(form).isHidden();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
