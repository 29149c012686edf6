package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** What the prompt CRM User Invite says before anything is sent, and that nothing chosen or typed in it gets lost. */
@InBrowser
@Thorough
@RunAsClient
class InvitePromptIT {

    @Test
    void saysWhatIsWrongWithTheContactBeforeAnythingIsSent(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Noa", "Without", "");
        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog()).containsText("Noa Without has no e-mail address");
        assertThat(button(crm, "Save")).isDisabled();
        assertClean(crm.page());
        crm.page().keyboard().press("Escape");
        assertThat(crm.button("CRM User Invite")).isFocused();

        crm.deactivate("Noa Without");
        assertThat(crm.page().getByText("Read-only.")).isVisible();
        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog()).containsText("Noa Without is inactive");
        assertThat(button(crm, "Save")).isDisabled();
    }

    @Test
    void saysByTheKeyWhyThereIsNothingToSave(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        Locator said = crm.page().locator("#said-above");
        crm.addContact("Ned", "Nothing", "");
        choose(crm, "Harbour Partner Portal");
        crm.page().keyboard().press("Control+s");
        assertThat(said).containsText("Ned Nothing has no e-mail address");
        assertThat(crm.dialog()).isVisible();
        crm.page().keyboard().press("Escape");

        crm.button("Deactivate").click();
        assertThat(crm.page().getByRole(AriaRole.DIALOG)).isVisible();
        crm.page().keyboard().press("Control+s");
        assertThat(said).hasText("There is nothing to save here.");
        crm.page().keyboard().press("Escape");

        crm.deactivate("Ned Nothing");
        assertThat(crm.button("Save")).isDisabled();
        // The answer to the command takes away what was said before it.
        crm.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        crm.page().keyboard().press("Control+s");
        assertThat(said).containsText("Read-only. Inactive: ");
        assertClean(crm.page());
    }

    @Test
    void saysThatATypedAddressIsNotSavedAndSavesItselfByKey(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        String address = Crm.freshAddress("key");
        crm.addContact("Key", "Board", address);
        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog()).not().containsText("isn’t saved yet");
        crm.page().keyboard().press("Control+s");
        assertThat(crm.dialog()).containsText("Choose a role");
        crm.page().keyboard().press("Escape");

        crm.page().locator("[id='record:email']").fill("other." + address);
        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog()).containsText("isn’t saved yet");
        assertClean(crm.page());
    }

    @Test
    void hasATypedMessageAgainAfterItWasClosedByMistake(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Mia", "Message", Crm.freshAddress("mia"));
        choose(crm, "Harbour Partner Portal");
        crm.dialog().getByText("Personal message and language").click();
        crm.dialog().getByLabel("Personal message").fill("A long message");
        crm.page().keyboard().press("Escape");
        assertThat(crm.dialog()).isHidden();

        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog().getByLabel("Personal message")).hasValue("A long message");

        crm.dialog().getByLabel("Role").selectOption("Partner");
        button(crm, "Save").click();
        assertThat(crm.region("Portal Invitations")).containsText("Partner");
        choose(crm, "Fern & Field Customers");
        assertThat(crm.dialog().getByLabel("Personal message")).hasValue("");
    }

    @Test
    void offersToResendAnOpenInvitationOrToReplaceIt(Visitors visitors) {
        Crm crm = Invited.into("Harbour Partner Portal", "Partner", "Olu", "Bello", visitors)
                .crm();
        assertThat(crm.region("Portal Invitations")).containsText("Sent");
        choose(crm, "Harbour Partner Portal");
        assertThat(crm.dialog()).containsText("Olu Bello has an open invitation to Harbour Partner Portal");
        assertClean(crm.page());
        button(crm, "Resend").click();
        assertThat(crm.dialog()).isHidden();
        assertThat(crm.region("Activities").getByRole(AriaRole.LISTITEM)).hasCount(2);

        choose(crm, "Harbour Partner Portal");
        crm.dialog().getByLabel("Role").selectOption("Dealer");
        button(crm, "Invite anew").click();
        assertThat(crm.dialog()).isHidden();
        assertThat(crm.region("Portal Invitations")).containsText("Superseded");
        assertThat(crm.region("Portal Invitations")).containsText("Dealer");
    }

    @Test
    void saysThatARoleWasDeletedMeanwhileAndKeepsTheRest(Visitors visitors) {
        Portal portal = Portal.made(visitors);
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Pia", "Lang", Crm.freshAddress("pia"));
        choose(crm, portal.name());
        crm.dialog().getByLabel("Role").selectOption("Buyer");
        crm.dialog().getByText("Personal message and language").click();
        crm.dialog().getByLabel("Personal message").fill("See you there <script>");
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/portals/" + portal.id());
        click(admin, "Delete: Buyer");
        click(admin, "Delete role");
        assertThat(admin.getByText("Buyer was deleted")
                        .or(admin.getByRole(AriaRole.STATUS))
                        .first())
                .isVisible();

        button(crm, "Save").click();

        assertThat(crm.dialog()).containsText("The role was deleted meanwhile. Nothing was sent");
        assertThat(crm.dialog().getByLabel("Personal message")).hasValue("See you there <script>");
        assertThat(crm.region("Portal Invitations")).containsText("No invitations yet");
        crm.dialog().getByLabel("Role").selectOption("Partner");
        button(crm, "Save").click();
        assertThat(crm.region("Portal Invitations")).containsText("Partner");
    }

    @Test
    void saysThatThePortalHasNoInvitePage(Visitors visitors) {
        Portal portal = Portal.made(visitors);
        Page admin = visitors.staff("admin");
        admin.navigate("/crm/portals/" + portal.id());
        admin.getByLabel("Invite Page").selectOption("Not set");
        click(admin, "Save");
        assertThat(admin.getByRole(AriaRole.STATUS).first()).containsText("saved");

        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Rae", "Okoro", Crm.freshAddress("rae"));
        choose(crm, portal.name());

        assertThat(crm.dialog()).containsText(portal.name() + " has no Invite Page");
        assertThat(button(crm, "Save")).isDisabled();
        crm.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the portal record"))
                .click();
        assertThat(crm.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(portal.name());
    }

    @Test
    void isBackWithAllThatWasTypedAfterTheSessionEnded(Visitors visitors) {
        Crm crm = fillIn(visitors);
        Visitors.endSession(crm.page()).close();

        button(crm, "Save").click();
        assertThat(crm.page().getByText("What you typed is kept")).isVisible();
        Visitors.signIn(crm.page(), "crm");

        assertFilledIn(crm);
        button(crm, "Save").click();
        assertThat(crm.region("Portal Invitations")).containsText("Grower");
    }

    @Test
    void isBackWithAllThatWasTypedAfterThePageGrewTooOld(Visitors visitors) {
        Crm crm = fillIn(visitors);
        Page another = Visitors.endSession(crm.page());
        Visitors.signIn(another, "crm");
        another.close();

        button(crm, "Save").click();

        assertThat(crm.page().getByText("This page had been open for a long time"))
                .isVisible();
        assertFilledIn(crm);
    }

    /** An unsaved record with the prompt open over it. */
    private static Crm fillIn(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Uma", "Rao", Crm.freshAddress("uma"));
        crm.page().getByLabel("Job title").fill("Head of Ferns");
        choose(crm, "Fern & Field Customers");
        crm.dialog().getByLabel("Role").selectOption("Grower");
        crm.dialog().getByText("Personal message and language").click();
        crm.dialog().getByLabel("Personal message").fill("Do come in.\nIt's warm.");
        return crm;
    }

    private static void assertFilledIn(Crm crm) {
        assertThat(crm.dialog()).isVisible();
        assertThat(crm.dialog().getByLabel("Portal").locator("option:checked")).hasText("Fern & Field Customers");
        assertThat(crm.dialog().getByLabel("Role").locator("option:checked")).hasText("Grower");
        assertThat(crm.dialog().getByLabel("Personal message")).hasValue("Do come in.\nIt's warm.");
        assertThat(crm.page().getByLabel("Job title")).hasValue("Head of Ferns");
    }

    private static void choose(Crm crm, String portal) {
        crm.prompt().getByLabel("Portal").selectOption(portal);
        assertThat(crm.dialog().getByLabel("Role")).isEnabled();
    }

    private static Locator button(Crm crm, String name) {
        return crm.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** A portal that no other test uses. */
    private record Portal(String id, String name) {

        static Portal made(Visitors visitors) {
            String[] said =
                    visitors.desktop().navigate("/testing/portal").text().split(" ", 2);
            return new Portal(said[0], said[1]);
        }
    }
}
