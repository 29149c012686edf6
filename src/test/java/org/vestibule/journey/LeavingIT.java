package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** What becomes of a page while the next one is on its way. */
@InBrowser
@Thorough
@RunAsClient
class LeavingIT {

    /** Leads on, and asks for news before the next page is there. */
    private static final String LEAVE = """
            () => {
                const form = document.querySelector('input[name="jakarta.faces.ViewState"]').form.id;
                setTimeout(() => { location.href = '/crm/invitations'; }, 0);
                setTimeout(() => {
                    PrimeFaces.ab({ s: form, f: form, p: '@none' });
                    console.log('asked');
                }, 100);
            }
            """;

    @Test
    void aPageThatLooksForNewsWhileItIsLeftBringsNobodyBack(Visitors visitors) {
        Page page = visitors.staff("crm");
        page.navigate("/crm/contacts?q=ada+byron");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ada Byron"))
                .first()
                .click();
        assertThat(page.getByText("Record state")).isVisible();
        var next = new AtomicReference<Route>();
        page.route("**/crm/invitations", next::set);
        var asked = new AtomicBoolean();
        page.onConsoleMessage(
                message -> asked.compareAndSet(false, message.text().equals("asked")));
        var open = new HashSet<Request>();
        page.onRequest(open::add);
        page.onRequestFinished(open::remove);
        page.onRequestFailed(open::remove);

        page.evaluate(LEAVE);
        page.waitForCondition(() -> asked.get() && open.stream().allMatch(Request::isNavigationRequest));
        next.get().resume();

        assertThat(page).hasURL(Pattern.compile(".*/crm/invitations$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Portal Invitations");
    }
}
