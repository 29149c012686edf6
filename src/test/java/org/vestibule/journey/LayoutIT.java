package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Whatever people type, and however they look at it, screens keep their shape. */
@InBrowser
@Thorough
@RunAsClient
class LayoutIT {

    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1024);

    private static final List<String> NAMES = List.of(
            "Verband der Freundinnen und Freunde des Wohnungsbaus in den Städten und Gemeinden am Unterlauf ".repeat(2),
            "Wohnungsbaugenossenschaftsverband".repeat(6),
            "جمعية أصدقاء الميناء القديم والحدائق العامة ".repeat(4),
            "株式会社東京商事営業本部第一営業部".repeat(12));

    /** Puts a name in the place of each text that could be one: everything but buttons, badges, heads and menus. */
    private static final String RENAME = """
            name => {
              window.texts ??= (() => {
                const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  const place = walk.currentNode.parentElement;
                  if (walk.currentNode.data.trim() && !place.closest('button, summary, .vb-button, .vb-badge, .vb-tag, time, th, '
                      + '.vb-brand, .vb-nav, .vb-subnav, .vb-tabs, .vb-chips, .vb-label, .vb-hidden, .site-hidden, script, style, [role=columnheader]'))
                    found.push(walk.currentNode);
                }
                return found;
              })();
              window.texts.forEach(text => { text.data = name; });
            }""";

    /** What is wider than its place, but for regions that are meant to scroll: wide tables, and text as it was typed. */
    private static final String TOO_WIDE = """
            () => [document.documentElement, ...document.querySelectorAll('body *')]
              .filter(each => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
              .filter(each => each === document.documentElement || /auto|scroll/.test(getComputedStyle(each).overflowX))
              .filter(each => !each.closest('.vb-table-region, pre, .designer-stage'))
              .map(each => each.tagName + '.' + each.className + ' ' + each.scrollWidth + ' > ' + each.clientWidth)""";

    @Test
    void longNamesWrapOnEveryScreen(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        String contact = invited(crm);
        Page page = visitors.staff("admin");
        List<String> tooWide = new ArrayList<>();
        Stream.of(
                        "/crm/contacts",
                        contact,
                        invitation(crm),
                        email(crm),
                        "/crm/invitations",
                        "/crm/portals",
                        portal(page),
                        "/audit",
                        "/mailbox",
                        "/account",
                        "/nowhere",
                        "/design",
                        "/design/harbour",
                        "/design/harbour?show=bin",
                        "/site/harbour",
                        "/site/harbour/sign-in",
                        "/site/harbour/welcome",
                        "/site/fern")
                .forEach(address -> {
                    page.navigate(address);
                    tooWide.addAll(tooWide(page, address));
                });
        page.navigate(contact);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("CRM User Invite"))
                .click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Portal").waitFor();
        tooWide.addAll(tooWide(page, "the prompt"));

        assertThat(tooWide).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> tooWide(Page page, String screen) {
        List<String> found = new ArrayList<>();
        for (int name = 0; name < NAMES.size(); name++) {
            page.evaluate(RENAME, NAMES.get(name));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                String where = screen + ", name " + name + ", " + width + " px: ";
                ((List<String>) page.evaluate(TOO_WIDE)).forEach(each -> found.add(where + each));
            }
        }
        return found;
    }

    /** For each two fields beside each other, how far their labels and their controls are from one height. */
    private static final String UNEVEN = """
            () => [...document.querySelectorAll('.vb-form-grid')].flatMap(form => {
              const fields = [...form.children].filter(field => field.querySelector('.vb-input'));
              const top = (field, part) => field.querySelector(part).getBoundingClientRect().top;
              return fields.slice(1).map((field, at) => [fields[at], field])
                .filter(([left, right]) => right.getBoundingClientRect().left > left.getBoundingClientRect().left)
                .map(([left, right]) => Math.max(...['.vb-label', '.vb-input'].map(part => Math.abs(top(left, part) - top(right, part)))));
            })""";

    @Test
    void fieldsBesideEachOtherStandAtOneHeight(Visitors visitors) {
        Page page = visitors.staff("admin");
        page.navigate("/crm/contacts/new");
        page.getByLabel("Email").fill("no address");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        Locator summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).containsText("There is a problem");
        assertEven(page);
        assertThat(((Number) summary.evaluate("each => each.nextElementSibling.getBoundingClientRect().top"
                                + " - each.getBoundingClientRect().bottom"))
                        .doubleValue())
                .as("the distance between the summary and the form")
                .isGreaterThan(12);

        page.navigate(portal(page));
        assertEven(page);
    }

    private static void assertEven(Page page) {
        for (int width : List.of(768, 1024, 1440)) {
            page.setViewportSize(width, 900);
            assertThat((List<?>) page.evaluate(UNEVEN)).isNotEmpty().allSatisfy(distance -> assertThat(
                            ((Number) distance).doubleValue())
                    .isLessThan(1));
        }
    }

    /** How far the heading over the commands of each row ends from where they end. */
    private static final String HEADING_AND_COMMANDS = """
            () => {
              const heading = [...document.querySelectorAll('[role=columnheader], th')].filter(each => each.getClientRects().length).at(-1);
              const words = document.createRange();
              words.selectNodeContents(heading);
              const commands = document.querySelector('.vb-tree-actions, td.vb-cell-actions').lastElementChild;
              return Math.abs(words.getBoundingClientRect().right - commands.getBoundingClientRect().right);
            }""";

    @Test
    void theHeadingOverCommandsStandsWhereTheyStand(Visitors visitors) {
        Author author = Author.at(visitors, "harbour");
        Page page = author.page();
        String title = Author.freshTitle("Layout");
        author.create(title);
        for (int width : List.of(1024, 1440)) {
            page.setViewportSize(width, 900);
            assertThat(((Number) page.evaluate(HEADING_AND_COMMANDS)).doubleValue())
                    .isLessThan(2);
        }
        author.choose(title, "Delete…");
        author.dialog("Before you go on")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete page"))
                .click();
        author.sees(title);
        page.navigate("/design/harbour?show=bin");
        assertThat(((Number) page.evaluate(HEADING_AND_COMMANDS)).doubleValue()).isLessThan(2);
    }

    /** What is current, selected or pressed, and looks as what isn't: by its colours, borders and underline. */
    private static final String LOOKS_LIKE_THE_OTHERS = """
            () => {
              const mark = '[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true]';
              const look = each => { const s = getComputedStyle(each);
                return [s.backgroundColor, s.borderTopColor, s.borderBottomColor, s.borderLeftColor, s.textDecorationLine].join(); };
              return [...document.querySelectorAll(mark)].filter(each => each.checkVisibility()).flatMap(marked => {
                const others = [...(marked.closest('nav, ul, [role=tablist]') ?? document.body).querySelectorAll(marked.tagName)].filter(each => !each.matches(mark));
                return others.filter(each => look(each) === look(marked)).map(each => marked.outerHTML);
              });
            }""";

    @Test
    void inForcedColoursWhatIsCurrentCanBeToldFromTheOthers(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        invited(crm);
        Page page = visitors.staff("admin");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (String address : List.of(
                "/crm/contacts", "/crm/invitations", email(crm), "/mailbox", "/design/harbour", "/site/harbour")) {
            page.navigate(address);
            assertThat(page.locator("[aria-current]").first()).isVisible();
            assertThat((List<?>) page.evaluate(LOOKS_LIKE_THE_OTHERS))
                    .as(address)
                    .isEmpty();
        }
        page.navigate("/design/harbour");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit Welcome"))
                .click();
        assertThat(page.getByRole(AriaRole.TAB).first()).isVisible();
        assertThat((List<?>) page.evaluate(LOOKS_LIKE_THE_OTHERS)).isEmpty();
    }

    @Test
    void theFrameOfAnEmailIsAsHighAsTheEmail(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        invited(crm);
        Page page = crm.page();
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 844);
            page.navigate(email(crm));
            page.frameLocator("iframe").getByRole(AriaRole.HEADING).waitFor();
            page.waitForFunction(
                    "() => { const frame = document.querySelector('iframe'), mail = frame.contentDocument.documentElement;"
                            + " return mail.scrollHeight > 300 && Math.abs(frame.clientHeight - mail.getBoundingClientRect().height) < 2; }");
        }
    }

    private static String invited(Crm crm) {
        crm.addContact("Lena", "Layout", Crm.freshAddress("lena.layout"));
        crm.invite("Lena Layout", "Harbour Partner Portal", "Partner");
        String contact = crm.page().url();
        assertThat(crm.region("Activities").getByRole(AriaRole.LINK).first()).isVisible();
        return contact;
    }

    private static String invitation(Crm crm) {
        return crm.page().locator("a[href*='/crm/invitations/']").first().getAttribute("href");
    }

    private static String email(Crm crm) {
        Locator link = crm.page().locator("a[href*='/crm/activities/']");
        return link.count() > 0 ? link.first().getAttribute("href") : crm.page().url();
    }

    private static String portal(Page page) {
        page.navigate("/crm/portals");
        return page.locator("a[href*='/crm/portals/']").first().getAttribute("href");
    }
}
