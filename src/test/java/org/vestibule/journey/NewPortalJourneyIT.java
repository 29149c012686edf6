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

/** An administrator makes a portal, and somebody is invited into it and comes in, without anything else being done. */
@InBrowser
@RunAsClient
class NewPortalJourneyIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New portal"));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator open(Page page) {
        page.navigate("/crm/portals");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New portal"))
                .click();
        assertThat(dialog(page)).isVisible();
        return dialog(page);
    }

    @Test
    void isReadyForAnInviteeAsSoonAsItIsMade(Visitors visitors) {
        String name = "Lighthouse " + mark;
        Page admin = visitors.staff("admin");
        Locator dialog = open(admin);
        assertThat(dialog.getByLabel("Name")).isFocused();
        dialog.getByLabel("Name").fill(name);
        assertThat(dialog.getByLabel("Address")).hasValue("lighthouse-" + mark);
        assertClean(admin);
        button(dialog, "Create portal").dblclick();

        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?made"));
        assertThat(admin.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(name + " was created"))
                        .first())
                .containsText("the role Member");
        assertThat(admin.getByText("Nobody can be invited")).hasCount(0);
        assertClean(admin);
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("invite page")))
                .click();
        assertThat(admin.frameLocator("iframe").getByLabel("First name")).isVisible();

        comeIn(name, visitors);
    }

    private static void comeIn(String portal, Visitors visitors) {
        Invited kim = Invited.into(portal, "Member", "Kim", "Keeper", visitors);
        Page invitee = visitors.phone();
        invitee.navigate(kim.link(visitors));
        invitee.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a lamp above the spray");
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
        assertThat(invitee.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Good to have you here")))
                .isVisible();
        assertClean(invitee);
        invitee.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your profile"))
                .click();
        assertThat(invitee.getByLabel("First name")).hasValue("Kim");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped(Visitors visitors) {
        Page admin = visitors.staff("admin");
        Locator dialog = open(admin);
        dialog.getByLabel("Address").fill("Harbour!");
        dialog.getByLabel("Name").fill("Second harbour");
        dialog.getByLabel("Language").selectOption("German");
        button(dialog, "Create portal").click();
        Locator summary =
                dialog.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"));
        assertThat(summary).isFocused();
        assertThat(summary).containsText("lower-case letters");
        assertClean(admin);

        assertThat(dialog.getByLabel("Address")).hasValue("Harbour!");
        assertThat(dialog.getByLabel("Language")).hasValue("de");
        dialog.getByLabel("Address").fill("harbour");
        dialog.getByLabel("Name").fill("Second harbour of " + mark);
        button(dialog, "Create portal").click();
        assertThat(summary).containsText("A portal has the address harbour already");
        assertThat(dialog.getByLabel("Address")).hasValue("harbour");
        assertThat(dialog.getByLabel("Name")).hasValue("Second harbour of " + mark);

        button(dialog, "Cancel").click();
        assertThat(dialog).isHidden();
        assertThat(admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New portal")))
                .isFocused();
    }

    @Test
    void startsAsACopyOfAnother(Visitors visitors) {
        Page admin = visitors.staff("admin");
        Locator dialog = open(admin);
        dialog.getByLabel("Name").fill("Second Fern " + mark);
        assertThat(dialog.getByLabel("Address")).hasValue("second-fern-" + mark);
        dialog.getByLabel("Start from").selectOption("Copy of Fern & Field Customers (/site/fern)");
        button(dialog, "Create portal").click();

        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?made"));
        assertThat(admin.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("was created"))
                        .first())
                .containsText("the roles Customer, Grower, Press");
        assertThat(admin.getByText("Nobody can be invited")).hasCount(0);
        admin.navigate("/site/second-fern-" + mark);
        assertThat(admin.getByText("Grown near you")).isVisible();
    }

    @Test
    void isBackWithAllThatWasTypedAfterTheSessionEnded(Visitors visitors) {
        Page admin = visitors.staff("admin");
        Locator dialog = open(admin);
        dialog.getByLabel("Name").fill("Late " + mark);
        assertThat(dialog.getByLabel("Address")).hasValue("late-" + mark);
        dialog.getByLabel("Address").fill("too-late-" + mark);
        dialog.getByLabel("Language").selectOption("French");
        Visitors.endSession(admin).close();

        button(dialog, "Create portal").click();
        assertThat(admin.getByText("What you typed is kept")).isVisible();
        Visitors.signIn(admin, "admin");

        assertThat(dialog(admin)).isVisible();
        assertThat(dialog(admin).getByLabel("Name")).hasValue("Late " + mark);
        assertThat(dialog(admin).getByLabel("Address")).hasValue("too-late-" + mark);
        assertThat(dialog(admin).getByLabel("Language")).hasValue("fr");
        button(dialog(admin), "Create portal").click();
        assertThat(admin).hasURL(Pattern.compile(".*/crm/portals/\\d+\\?made"));
    }

    @Test
    void isForAdministratorsAlone(Visitors visitors) {
        Page crm = visitors.staff("crm");
        crm.navigate("/crm/portals");
        assertThat(crm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour Partner Portal")))
                .isVisible();
        assertThat(crm.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New portal")))
                .hasCount(0);
    }
}
