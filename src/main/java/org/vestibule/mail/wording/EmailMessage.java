package org.vestibule.mail.wording;

import static org.vestibule.mail.wording.Placeholder.ADDRESS;
import static org.vestibule.mail.wording.Placeholder.ADMINISTRATOR;
import static org.vestibule.mail.wording.Placeholder.BUTTON;
import static org.vestibule.mail.wording.Placeholder.EXPIRES;
import static org.vestibule.mail.wording.Placeholder.FIRST_NAME;
import static org.vestibule.mail.wording.Placeholder.INVITER;
import static org.vestibule.mail.wording.Placeholder.LINK;
import static org.vestibule.mail.wording.Placeholder.MESSAGE;
import static org.vestibule.mail.wording.Placeholder.PORTAL;
import static org.vestibule.mail.wording.Placeholder.PRODUCT;
import static org.vestibule.mail.wording.Placeholder.ROLES;
import static org.vestibule.mail.wording.Placeholder.SENDER;
import static org.vestibule.mail.wording.Placeholder.USER_NAME;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The e-mails that have words of their own, with the placeholders that these may use. */
public enum EmailMessage {
    INVITATION("invitation", FIRST_NAME, PORTAL, INVITER, ROLES, EXPIRES, MESSAGE, BUTTON, LINK),
    REMINDER("reminder", FIRST_NAME, PORTAL, INVITER, ROLES, EXPIRES, MESSAGE, BUTTON, LINK),
    RECOVERY("recovery", FIRST_NAME, PORTAL, USER_NAME, EXPIRES, BUTTON, LINK),
    /** To a new address to sign in with. */
    CONFIRMATION("confirmation", FIRST_NAME, PORTAL, ADDRESS, EXPIRES, BUTTON, LINK),
    /** To the former address, once another was confirmed. It names no new address: its owner may be a thief. */
    ADDRESS_CHANGED("address-changed", FIRST_NAME, PORTAL, BUTTON, LINK),
    STAFF_INVITATION("staff-invitation", FIRST_NAME, PRODUCT, ADMINISTRATOR, USER_NAME, EXPIRES, BUTTON, LINK),
    STAFF_PASSWORD("staff-password", FIRST_NAME, PRODUCT, ADMINISTRATOR, USER_NAME, EXPIRES, BUTTON, LINK),
    TEST("test", FIRST_NAME, PRODUCT, ADMINISTRATOR, SENDER, BUTTON, LINK);

    private final String key;
    private final List<Placeholder> placeholders;

    EmailMessage(String key, Placeholder... placeholders) {
        this.key = key;
        this.placeholders = List.of(placeholders);
    }

    /** The name that addresses, bundles and the database know it by. */
    public String key() {
        return key;
    }

    /** What its words may use, what is needed most first. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** Whether it goes to a portal's users or invitees, so that the portal chooses its words. */
    public boolean isPortals() {
        return placeholders.contains(PORTAL);
    }

    /** Those whose words a portal chooses. */
    public static List<EmailMessage> portals() {
        return Arrays.stream(values()).filter(EmailMessage::isPortals).toList();
    }

    /** The portals' message with that name; empty for none. */
    public static Optional<EmailMessage> ofPortals(String key) {
        return portals().stream().filter(message -> message.key.equals(key)).findFirst();
    }
}
