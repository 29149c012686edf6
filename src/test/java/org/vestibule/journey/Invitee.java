package org.vestibule.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an invitee does on the invite page. */
final class Invitee {

    private Invitee() {}

    /** Sends the form with this password, and the other fields as they are. */
    static void createAccount(Page page, String password) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
    }
}
