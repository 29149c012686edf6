package org.vestibule.mail.wording;

import java.util.Arrays;
import java.util.Optional;

/** A placeholder in braces in the words of an e-mail, which is replaced when the e-mail is written. */
public enum Placeholder {
    FIRST_NAME("firstName", Use.ANYWHERE),
    PORTAL("portal", Use.ANYWHERE),
    INVITER("inviter", Use.ANYWHERE),
    EXPIRES("expires", Use.ANYWHERE),
    USER_NAME("userName", Use.ANYWHERE),
    ADDRESS("address", Use.ANYWHERE),
    /** The sender's address. */
    SENDER("sender", Use.ANYWHERE),
    ROLES("roles", Use.ANYWHERE),
    /** The product's name. */
    PRODUCT("product", Use.ANYWHERE),
    ADMINISTRATOR("administrator", Use.ANYWHERE),
    /** The link's address. */
    LINK("link", Use.BODY),
    /** The inviter's message, as a quotation. */
    MESSAGE("message", Use.PARAGRAPH),
    /** The button with the link, and below it the address itself. */
    BUTTON("button", Use.PARAGRAPH);

    /** Where a placeholder may be used. */
    private enum Use {
        ANYWHERE,
        /** Only in the body, not in texts that mail programs show in lists. */
        BODY,
        /** Only in the body, in a paragraph of its own. */
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

    /** The placeholder with its braces: <code>{firstName}</code>. */
    public String text() {
        return "{" + key + "}";
    }

    /** Whether it may be used only in the body. */
    public boolean inBodyOnly() {
        return use != Use.ANYWHERE;
    }

    /** Whether it must be alone in its paragraph. */
    public boolean isParagraph() {
        return use == Use.PARAGRAPH;
    }

    /** The placeholder with exactly this word between its braces, case-sensitive. */
    public static Optional<Placeholder> of(String key) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.key.equals(key))
                .findFirst();
    }
}
