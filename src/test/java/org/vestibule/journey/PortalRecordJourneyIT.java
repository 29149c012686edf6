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

/** What an administrator does to a portal that people use already. */
@InBrowser
@RunAsClient
class PortalRecordJourneyIT {

    private final String name = "Record " + UUID.randomUUID().toString().substring(0, 6);

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The record of a new portal. */
    private Page made(Visitors visitors) {
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/portals");
        button(admin, "New portal").click();
        admin.getByLabel("Name").fill(name);
        assertThat(admin.getByLabel("Address")).not().hasValue("");
        button(admin, "Create portal").click();
        assertThat(admin).hasURL(Pattern.compile(".*\\?made"));
        return admin;
    }

    private static void comeIn(Page invitee) {
        invitee.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill("a tide of paper boats");
        button(invitee, "Create account").click();
        assertThat(signOut(invitee)).isVisible();
    }

    private static Locator signOut(Page visitor) {
        return visitor.getByText("Sign out").first();
    }

    @Test
    void closesThePortalToMembersAndInviteesUntilItIsReopened(Visitors visitors) {
        Page admin = made(visitors);
        Page member = visitors.desktop();
        member.navigate(Invited.into(name, "Member", "Mina", "Member", visitors).link(visitors));
        comeIn(member);
        String link = Invited.into(name, "Member", "Ivo", "Invitee", visitors).link(visitors);

        admin.reload();
        button(admin, "Close portal").click();
        Locator asked = admin.getByRole(AriaRole.ALERTDIALOG);
        assertThat(asked).containsText("One portal user loses access");
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close portal"))
                .click();
        assertThat(admin.getByText("Closed.").first()).isVisible();
        assertClean(admin);
        member.reload();
        assertThat(member.getByText("This portal is closed")).isVisible();
        assertClean(member);
        Page invitee = visitors.phone();
        invitee.navigate(link);
        assertThat(invitee.getByText("This portal is closed")).isVisible();
        Page crm = visitors.staff("crm");
        crm.navigate("/crm/portals");
        assertThat(crm.locator("tr").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("Closed");

        button(admin, "Reopen portal").click();
        assertThat(button(admin, "Close portal")).isVisible();
        member.reload();
        assertThat(member.getByText("Sign out")).hasCount(0);
        invitee.reload();
        comeIn(invitee);
    }

    @Test
    void keepsARoleThatAnOpenInvitationOffers(Visitors visitors) {
        Page admin = made(visitors);
        Invited.into(name, "Member", "Olga", "Offered", visitors);

        button(admin, "Delete: Member").click();

        Locator refusal = admin.getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("one open invitation offers it"));
        assertThat(refusal).isVisible();
        assertThat(button(admin, "Delete role")).hasCount(0);
        assertThat(button(admin, "Keep role")).isFocused();
        assertClean(admin);
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show the invitations into this portal"))
                .click();
        assertThat(admin.getByText("Olga Offered").first()).isVisible();
    }
}
