package org.vestibule.staff.web;

import org.vestibule.shell.Texts;
import org.vestibule.staff.administration.StaffSummary;

/** Formats which portals a colleague's job extends to. */
final class PortalNamesText {

    private static final String TEXTS = "staffText";

    private PortalNamesText() {}

    static String of(StaffSummary account) {
        if (account.portals().isAll()) {
            return Texts.text(TEXTS, "portals.ALL");
        }
        return account.portalNames().isEmpty()
                ? Texts.text(TEXTS, "portals.none")
                : String.join(", ", account.portalNames());
    }
}
