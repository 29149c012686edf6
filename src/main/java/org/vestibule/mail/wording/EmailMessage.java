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

/** The e-mails with words of their own, and the placeholders that these may use. */
public enum EmailMessage {
    INVITATION("invitation", FIRST_NAME, PORTAL, INVITER, ROLES, EXPIRES, MESSAGE, BUTTON, LINK),
    REMINDER("reminder", FIRST_NAME, PORTAL, INVITER, ROLES, EXPIRES, MESSAGE, BUTTON, LINK),
    RECOVERY("recovery", FIRST_NAME, PORTAL, USER_NAME, EXPIRES, BUTTON, LINK),
    /** To a new sign-in address. */
    CONFIRMATION("confirmation", FIRST_NAME, PORTAL, ADDRESS, EXPIRES, BUTTON, LINK),
    /**
     * To the former sign-in address, after another was confirmed. Doesn't name the new address, because its owner may
     * be a thief.
     */
    ADDRESS_CHANGED("address-changed", FIRST_NAME, PORTAL, BUTTON, LINK),
    /** To the sign-in address of an account that its user deleted. */
    ACCOUNT_DELETED("account-deleted", FIRST_NAME, PORTAL, ADDRESS, BUTTON, LINK),
    STAFF_INVITATION("staff-invitation", FIRST_NAME, PRODUCT, ADMINISTRATOR, USER_NAME, EXPIRES, BUTTON, LINK),
    STAFF_PASSWORD("staff-password", FIRST_NAME, PRODUCT, ADMINISTRATOR, USER_NAME, EXPIRES, BUTTON, LINK),
    TEST("test", FIRST_NAME, PRODUCT, ADMINISTRATOR, SENDER, BUTTON, LINK);

    private final String key;
    private final List<Placeholder> placeholders;

    EmailMessage(String key, Placeholder... placeholders) {
        this.key = key;
        this.placeholders = List.of(placeholders);
    }

    /** Its key in addresses, bundles and the database. */
    public String key() {
        return key;
    }

    /** The placeholders that its words may use, most needed first. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** Whether it goes to a portal's users or invitees, so that the portal can choose its words. */
    public boolean isPortals() {
        return placeholders.contains(PORTAL);
    }

    /** The messages whose words a portal can choose. */
    public static List<EmailMessage> portals() {
        return Arrays.stream(values()).filter(EmailMessage::isPortals).toList();
    }

    /** The portal message with this key; empty if there is none. */
    public static Optional<EmailMessage> ofPortals(String key) {
        return portals().stream().filter(message -> message.key.equals(key)).findFirst();
    }
}
