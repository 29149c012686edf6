package org.vestibule.mail.wording;

import java.util.Arrays;
import java.util.Optional;

/** What can stand in braces in the words of an e-mail, and is replaced when the e-mail is written. */
public enum Placeholder {
    FIRST_NAME("firstName", Use.ANYWHERE),
    PORTAL("portal", Use.ANYWHERE),
    INVITER("inviter", Use.ANYWHERE),
    EXPIRES("expires", Use.ANYWHERE),
    USER_NAME("userName", Use.ANYWHERE),
    ADDRESS("address", Use.ANYWHERE),
    /** The address that an e-mail comes from. */
    SENDER("sender", Use.ANYWHERE),
    ROLES("roles", Use.ANYWHERE),
    /** What the staff work with. */
    PRODUCT("product", Use.ANYWHERE),
    ADMINISTRATOR("administrator", Use.ANYWHERE),
    /** The address to follow. */
    LINK("link", Use.BODY),
    /** What the inviter wrote, as a quotation. */
    MESSAGE("message", Use.PARAGRAPH),
    /** The button that leads to the address, and below it the address itself. */
    BUTTON("button", Use.PARAGRAPH);

    /** Where a placeholder can stand. */
    private enum Use {
        ANYWHERE,
        /** Not in what mail programs show on one line beside others. */
        BODY,
        /** In the body, in a paragraph of its own. */
        PARAGRAPH
    }

    private final String key;
    private final Use use;

    Placeholder(String key, Use use) {
        this.key = key;
        this.use = use;
    }

    /** The word between the braces. */
    public String key() {
        return key;
    }

    /** With its braces: <code>{firstName}</code>. */
    public String text() {
        return "{" + key + "}";
    }

    /** Whether it stands in the body alone. */
    public boolean inBodyOnly() {
        return use != Use.ANYWHERE;
    }

    /** Whether it is a paragraph by itself. */
    public boolean isParagraph() {
        return use == Use.PARAGRAPH;
    }

    /** The placeholder with this word between its braces, letter by letter. */
    public static Optional<Placeholder> of(String key) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.key.equals(key))
                .findFirst();
    }
}
