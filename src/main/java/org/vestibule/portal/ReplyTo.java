package org.vestibule.portal;

import java.util.Arrays;
import java.util.Optional;

/** Where replies to a portal's e-mails go. */
public enum ReplyTo {
    /** To the address that the e-mail comes from. */
    SENDER("sender"),
    /** To an address of the portal's choice. */
    ADDRESS("address"),
    /**
     * To the member of staff who invited. E-mails that nobody sent, and those of an inviter without an address, are
     * replied to at the portal's reply address, or else at the sender's.
     */
    INVITER("inviter");

    private final String key;

    ReplyTo(String key) {
        this.key = key;
    }

    /** Its key in forms, bundles and portal files. */
    public String key() {
        return key;
    }

    /** The choice with this key; empty if there is none. */
    static Optional<ReplyTo> of(String key) {
        return Arrays.stream(values()).filter(choice -> choice.key.equals(key)).findFirst();
    }
}
