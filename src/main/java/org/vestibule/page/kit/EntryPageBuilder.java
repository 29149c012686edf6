package org.vestibule.page.kit;

import static org.vestibule.widget.StoredValues.page;

import java.util.Map;
import org.vestibule.portal.Portal;

/** Builds the entry pages of a portal, each with its widget and its links to the others. */
final class EntryPageBuilder {

    private static final String ZONE = "main";
    private static final String REDIRECT = "redirectPage";

    private EntryPageBuilder() {}

    /**
     * Adds the entry pages, and sets them in the portal's record.
     *
     * @param members the id of the page after signing in
     * @return the id of the sign-in page
     */
    static long add(StarterSite site, Portal portal, long members) {
        // All four are created first, because they refer to each other.
        SitePages.Draft newPassword = site.draft("newPassword");
        SitePages.Draft recovery = site.draft("recovery");
        SitePages.Draft signIn = site.draft("signIn").inNavigation();
        SitePages.Draft welcome = site.draft("welcome");

        newPassword.widget(ZONE, "newPassword", Map.of(REDIRECT, page(members))).publish();
        recovery.widget(
                        ZONE,
                        "passwordRecovery",
                        Map.of("newPasswordPage", page(newPassword.id()), "signInPage", page(signIn.id())))
                .publish();
        signIn.widget(ZONE, "signIn", Map.of("recoveryPage", page(recovery.id()), REDIRECT, page(members)))
                .publish();
        welcome.widget(ZONE, "crmUserInvite", Map.of("existingUserPage", page(signIn.id()), REDIRECT, page(members)))
                .publish();
        portal.setEntryPages(welcome.id(), signIn.id(), recovery.id());
        return signIn.id();
    }
}
