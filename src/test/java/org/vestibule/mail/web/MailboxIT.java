package org.vestibule.mail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.mail.transport.PickupFolder;
import org.vestibule.testing.Accessibility;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** The local mailbox as people use it who try Vestibule: find the newest message, read it, follow its link. */
@InBrowser
@RunAsClient
class MailboxIT {

    private static final String ADDRESS = "mailbox.reader@example.org";

    private String id;

    @BeforeEach
    void leaveAMessage() {
        id = PickupFolder.leave(ADDRESS, "/signin?invitation=s3cr3t");
    }

    @Test
    void opensTheNewestMessageAndFollowsTheButtonInIt(Visitors visitors) {
        Page page = visitors.desktop();
        open(page);

        page.frameLocator("iframe")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Accept the invitation"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/signin\\?invitation=s3cr3t"));
    }

    @Test
    void listsTheLinksOfTheMessageBesideIt(Visitors visitors) {
        Page page = visitors.phone();
        open(page);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("invitation=s3cr3t")))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/signin\\?invitation=s3cr3t"));
    }

    @Test
    void showsTheTextForm(Visitors visitors) {
        Page page = visitors.withoutScripts();
        open(page);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Text").setExact(true))
                .click();

        assertThat(page.locator("pre")).containsText("Hello Mailbox,");
    }

    /** Uses the text form, because axe-core waits for ever for a frame that runs no scripts. */
    @Test
    void isAccessible(Visitors visitors) {
        Page page = visitors.desktop();
        page.navigate("/mailbox");
        Accessibility.assertClean(page);
        page.navigate("/mailbox?view=text&m=" + id);
        Accessibility.assertClean(page);
    }

    @Test
    void servesTheWholeFile(Visitors visitors) {
        APIResponse file = visitors.desktop().request().get("/mailbox/" + id + ".eml");

        assertThat(file.headers()).containsEntry("content-type", "message/rfc822");
        assertThat(file.text()).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void isolatesTheMessageInItsFrame(Visitors visitors) {
        APIResponse frame = visitors.desktop().request().get("/mailbox/" + id + "/html");

        assertThat(frame.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .contains("sandbox")
                .doesNotContain("allow-scripts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mailbox?m=../derby/service",
                "/mailbox?m=20260101T000000000Z-1",
                "/mailbox/20260101T000000000Z-1.eml",
                "/mailbox/20260101T000000000Z-1/html",
                "/mailbox/anything"
            })
    void servesOnlyItsMessages(String address, Visitors visitors) {
        assertThat(visitors.desktop().request().get(address).status()).isEqualTo(404);
    }

    private static void open(Page page) {
        page.navigate("/mailbox");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile(ADDRESS)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(2)))
                .hasText("Grace Okafor invites you to Harbour Partner Portal");
    }
}
