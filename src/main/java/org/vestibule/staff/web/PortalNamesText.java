package org.vestibule.staff.web;

import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.vestibule.shell.Texts;
import org.vestibule.staff.administration.StaffSummary;

/** Formats which portals a colleague's job extends to. */
final class PortalNamesText {

    private static final String TEXTS = "staffText";

    private PortalNamesText() {}

    static String of(StaffSummary account) {
        return of(account, key -> Texts.text(TEXTS, key));
    }

    /** The same outside of a Faces view. */
    static String of(StaffSummary account, ResourceBundle texts) {
        return of(account, texts::getString);
    }

    private static String of(StaffSummary account, UnaryOperator<String> texts) {
        if (account.portals().isAll()) {
            return texts.apply("portals.ALL");
        }
        return account.portalNames().isEmpty() ? texts.apply("portals.none") : String.join(", ", account.portalNames());
    }
}
