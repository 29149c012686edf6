package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Formatted text in the widget designer: what is shown there is what is kept, and links lead where their author meant. */
@InBrowser
@Thorough
@RunAsClient
class RichTextIT {

    private static final String PASTE = """
            (editor, html) => {
              const pasted = new DataTransfer();
              pasted.setData('text/html', html);
              editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
            }""";

    private static final String SET = """
            async text => {
              const loaded = performance.getEntriesByType('resource').map(each => each.name);
              const module = name => import(loaded.find(address => address.includes(`/${name}.js`)));
              const server = await module('server');
              const placement = document.querySelector('#canvas [data-placement]').dataset.placement;
              await server.send({ do: 'set', placement, values: { text } });
            }""";

    private Designer designer;

    @BeforeEach
    void aContentOnAPage(Visitors visitors) {
        designer = Designer.onNewPage(visitors, "fern", "Rich");
        designer.insert("Content", "Main", 1);
    }

    private Locator open() {
        button(designer.placed("Content"), "Edit").click();
        return designer.dialog("Content");
    }

    private Locator body() {
        return designer.placed("Content").locator(".rich-text");
    }

    /** The editor, once it has taken the place of the text area. */
    private static Locator text(Locator form) {
        assertThat(form.getByRole(AriaRole.TOOLBAR)).isVisible();
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Text"));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void save(Locator form) {
        button(form, "Save").click();
        assertThat(form).isHidden();
    }

    @Test
    void theTextIsAsWideAsItsToolbarAtEachWidthAndInEachLanguage() {
        Page page = designer.page();
        for (String language : List.of("en", "de", "fr")) {
            page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
            page.reload();
            page.locator("#canvas [data-do=edit]").first().press("Enter");
            Locator bar = page.locator(".rich-bar");
            assertThat(bar).isVisible();
            for (int width : List.of(390, 768, 1440)) {
                page.setViewportSize(width, 900);
                BoundingBox text = page.locator(".rich-area .ql-editor").boundingBox();
                assertThat(bar.boundingBox().width)
                        .as(language + " at " + width)
                        .isEqualTo(text.width);
                assertThat(bar.boundingBox().x).as(language + " at " + width).isEqualTo(text.x);
            }
        }
    }

    @Test
    void tabLeadsToTheNextControl() {
        Locator form = open();
        text(form).pressSequentially("Hello");
        Page page = designer.page();

        page.keyboard().press("Tab");

        assertThat(text(form)).not().isFocused();
        assertThat(text(form)).hasText("Hello");
        page.keyboard().press("Shift+Tab");
        assertThat(text(form)).isFocused();
    }

    @Test
    void aPastedHeadingIsOneThatATextMayHaveAndStaysOne() {
        Locator form = open();
        text(form).focus();
        text(form).evaluate(PASTE, "<h1>Opening hours</h1><h5>Small heading</h5><p>Nine to five</p>");
        assertThat(text(form).locator("h2")).hasText("Opening hours");
        save(form);

        assertThat(body().locator("h2")).hasText("Opening hours");
        assertThat(body().locator("h4")).hasText("Small heading");
    }

    @Test
    void saysWhatOfAPastedTextItCantKeep() {
        Locator form = open();
        text(form).focus();
        text(form).evaluate(PASTE, "<table><tr><td>One</td><td>Two</td></tr></table>");

        assertThat(form.getByText("What was pasted came without its tables")).isVisible();
    }

    @Test
    void leavesMarkupThatTheEditorWouldLoseAsItIs() {
        designer.page().evaluate(SET, "<table><tbody><tr><td>One</td></tr></tbody></table><p dir=\"rtl\">Two</p>");
        Locator form = open();
        assertThat(form.getByText("the editor would lose")).isVisible();
        assertClean(designer.page());
        form.getByLabel("Title").fill("Table");
        save(form);

        assertThat(body().locator("td")).hasText("One");
        assertThat(body().locator("[dir=rtl]")).hasText("Two");
    }

    @Test
    void linksAreCompletedOrChosenOrRefused() {
        Locator form = open();
        for (Map.Entry<String, String> each : Map.of(
                        "www.example.org", "https://www.example.org",
                        "info@example.org", "mailto:info@example.org",
                        "/sign-in", "/site/fern/sign-in")
                .entrySet()) {
            text(form).press("Control+a");
            text(form).pressSequentially("Our shop");
            text(form).press("Control+a");
            link(form, each.getKey());
            assertThat(text(form).locator("a")).hasAttribute("href", each.getValue());
        }

        text(form).press("Control+a");
        link(form, "/partners-of-old");
        assertThat(form.getByText("This portal has no page at /partners-of-old"))
                .isVisible();
        form.locator(".rich-link input").fill("no address");
        button(form, "Apply").click();
        assertThat(form.getByText("no address is no address")).isVisible();
        assertClean(designer.page());
    }

    private static void link(Locator form, String address) {
        button(form, "Link").click();
        form.locator(".rich-link input").fill(address);
        button(form, "Apply").click();
    }
}
