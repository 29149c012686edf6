package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.vestibule.testing.Accessibility.assertClean;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Visitors;

/** Two people who edit one record at the same time. */
@InBrowser
@RunAsClient
class ConflictIT {

    @Test
    void aColleaguesChangeIsShownAndNothingIsOverwrittenUnasked(Visitors visitors) {
        Crm crm = Crm.signedIn(visitors);
        crm.addContact("Vera", "Blum", Crm.freshAddress("vera"));
        Page colleague = visitors.staff("admin");
        colleague.navigate(crm.page().url());
        colleague.getByLabel("Company").fill("Blum & Daughters");
        colleague.getByLabel("Job title").fill("Owner");
        colleague.keyboard().press("Control+s");
        assertThat(colleague.getByText("Vera Blum was saved.")).isVisible();

        crm.page().getByLabel("Company").fill("Blum & Sons");
        crm.page().getByLabel("Phone").fill("+49 30 5550 100");
        crm.button("Save").click();

        Locator conflict =
                crm.page().getByRole(AriaRole.ALERT, new Page.GetByRoleOptions().setName("Changed by someone else"));
        assertThat(conflict).isFocused();
        assertThat(group(conflict, "Company").getByLabel("Keep mine: Blum & Sons"))
                .isChecked();
        assertThat(group(conflict, "Job title").getByLabel("Take theirs: Owner"))
                .isChecked();
        assertClean(crm.page());
        group(conflict, "Company").getByLabel("Take theirs: Blum & Daughters").check();
        crm.button("Save").click();

        assertThat(crm.page().getByText("Vera Blum was saved.")).isVisible();
        assertThat(crm.page().getByLabel("Company")).hasValue("Blum & Daughters");
        assertThat(crm.page().getByLabel("Job title")).hasValue("Owner");
        assertThat(crm.page().getByLabel("Phone")).hasValue("+49 30 5550 100");
    }

    private static Locator group(Locator conflict, String name) {
        return conflict.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name));
    }
}
