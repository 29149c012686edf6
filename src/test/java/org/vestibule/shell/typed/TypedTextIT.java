package org.vestibule.shell.typed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

@InBrowser
@RunAsClient
class TypedTextIT {

    private static final String NOTICE =
            "You had been signed out. What you typed is still here; nothing has been saved yet.";

    @Test
    void survivesTheEndOfTheSession(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts/new");
        field(page, "Last name").fill("Übermut & <Söhne>");
        Visitors.endSession(page);

        button(page, "Save").click();

        assertThat(page).hasURL(Pattern.compile("/signin\\?next="));
        assertThat(page.getByText("What you typed is kept")).isVisible();
        Visitors.signIn(page, "crm");

        assertThat(page).hasURL(Pattern.compile("/crm/contacts/new$"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(NOTICE)))
                .isVisible();
        assertThat(field(page, "Last name")).hasValue("Übermut & <Söhne>");
    }

    @Test
    void isNotShownToSomebodyElse(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts/new");
        field(page, "Last name").fill("A secret of Grace's");
        Visitors.endSession(page);
        button(page, "Save").click();

        Visitors.signIn(page, "admin");

        assertThat(page).hasURL(Pattern.compile("/crm/contacts/new$"));
        assertThat(field(page, "Last name")).hasValue("");
        assertThat(page.getByText(NOTICE)).hasCount(0);
    }

    @Test
    void isSavedByTheNextAttempt(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts/new");
        field(page, "First name").fill("Late");
        field(page, "Last name").fill("Bloomer");
        Visitors.endSession(page);
        button(page, "Save").click();
        Visitors.signIn(page, "crm");

        button(page, "Save").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Late Bloomer")))
                .isVisible();
    }

    @Test
    void extendsANearlyExpiredSessionByAnAction(Visitors visitors) {
        Page page = visitors.desktop();
        page.clock().install();
        page.navigate("/signin");
        Visitors.signIn(page, "crm");
        page.waitForURL("**/crm/contacts");

        page.clock().runFor("28:30");
        Locator warning = page.getByRole(
                AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("You will be signed out soon"));
        assertThat(warning).isVisible();

        button(page, "Stay signed in").click();
        assertThat(warning).isHidden();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
