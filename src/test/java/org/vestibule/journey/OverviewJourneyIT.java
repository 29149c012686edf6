package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** The overview, and what the page of an invitation tells for it. */
@InBrowser
@RunAsClient
class OverviewJourneyIT {

    private static final String PORTAL = "Harbour Partner Portal";

    @Test
    void aPageThatAPersonOpensCountsOnce(Visitors visitors) throws IOException {
        Invited olga = Invited.into(PORTAL, "Partner", "Olga", "Opening", visitors);
        Page invitee = visitors.desktop();
        List<String> told = new ArrayList<>();
        invitee.onRequest(request -> {
            if (request.url().endsWith("/invitation/opened")) {
                told.add(request.method());
            }
        });
        invitee.navigate(olga.link(visitors));
        Page page = olga.crm().page();
        long before = openedInAll(page);
        assertThat(told).as("opening the link tells nothing").isEmpty();

        Response answer = invitee.waitForResponse("**/invitation/opened", () -> {
            invitee.mouse().move(200, 200);
            invitee.mouse().move(220, 210);
        });
        assertThat(answer.status()).isEqualTo(204);
        invitee.mouse().move(300, 250);
        invitee.keyboard().press("Tab");

        assertThat(openedInAll(page)).isGreaterThan(before);
        assertThat(told).containsExactly("POST");
        assertClean(page);
        page.setViewportSize(390, 844);
        assertClean(page);
        page.setViewportSize(1440, 900);
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CSV"))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("invitations-by-week.csv");
        assertThat(Files.readAllLines(file.path()))
                .hasSize(13)
                .allMatch(line -> line.contains(",") && (line.startsWith(PORTAL + ",") || line.endsWith("Accepted")));
    }

    @Test
    void whatNeedsSomebodyLeadsToTheListOfIt(Visitors visitors) {
        Invited wim = Invited.into(PORTAL, "Partner", "Wim", "Waiting", visitors);
        String link = wim.link(visitors);
        Page invitee = visitors.phone();
        invitee.navigate("/testing/time-passes?email=" + wim.address());
        invitee.navigate(link);
        invitee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a new link"))
                .click();
        assertThat(invitee.getByRole(AriaRole.STATUS).first()).isVisible();

        Page page = wim.crm().page();
        open(page);
        wim.crm()
                .region("What needs you")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Invitees who asked for a new link"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/crm/invitations\\?asked=true"));
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Wim Waiting");
    }

    private static void open(Page page) {
        page.navigate("/crm/contacts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overview"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Overview");
    }

    /** The pages opened in all weeks, as the legend says of the portal that is chosen. */
    private static long openedInAll(Page page) {
        open(page);
        page.getByLabel("Portal", new Page.GetByLabelOptions().setExact(true)).selectOption(PORTAL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/crm/overview\\?portal=\\d+"));
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Chart of the invitations")))
                .isVisible();
        Locator opened =
                page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Opened the page"));
        return Long.parseLong(opened.locator("strong").innerText());
    }
}
