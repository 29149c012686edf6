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

/** An e-mail that a mail server refuses, and what the CRM user sees and does about it. */
@InBrowser
@Thorough
@RunAsClient
class FailedMailIT {

    @Test
    void aRefusedEmailSaysWhyAndIsSentOnceItIsRetried(Visitors visitors) {
        String address = Crm.freshAddress("sia");
        Crm crm = Crm.signedIn(visitors);
        visitors.desktop().navigate("/testing/mail?refused=" + address);
        crm.addContact("Sia", "Moreau", address);
        crm.invite("Sia Moreau", "Harbour Partner Portal", "Partner");
        assertThat(crm.region("Portal Invitations")).containsText("Send Failed");

        crm.region("Activities").getByRole(AriaRole.LINK).first().click();
        Locator main = crm.page().getByRole(AriaRole.MAIN);
        assertThat(main.getByRole(AriaRole.STATUS)).containsText("The mail server knows no such address.");
        assertThat(main).containsText("550 5.1.1 no such user here");
        // In the frame of the formatted message no script may run, axe-core neither.
        main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Text"))
                .click();
        assertThat(main).containsText("Accept the invitation:");
        assertClean(crm.page());
        crm.button("Retry").click();
        assertThat(main).containsText("The e-mail to Sia Moreau is on its way again.");
        assertThat(crm.button("Retry")).isVisible();

        visitors.desktop().navigate("/testing/mail?taken=" + address);
        crm.button("Retry").click();

        assertThat(main).containsText("Read-only. Sent");
        assertThat(crm.button("Retry")).hasCount(0);
        Page invitee = visitors.phone();
        invitee.navigate(Crm.linkMailedTo(visitors, address));
        Invitee.createAccount(invitee, "four quiet swans");
        assertThat(invitee.getByRole(AriaRole.MAIN)).containsText("Good to have you here");
    }
}
