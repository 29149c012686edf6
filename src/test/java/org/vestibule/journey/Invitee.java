package org.vestibule.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an invitee does on the invite page. */
final class Invitee {

    private Invitee() {}

    static void fillPassword(Page page, String password) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    }

    static void createAccount(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
    }
}
