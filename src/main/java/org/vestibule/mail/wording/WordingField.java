package org.vestibule.mail.wording;

/** A part of an e-mail's words, with the room there is for it, in characters. */
public enum WordingField {
    SUBJECT("subject", 150),
    /** What mail programs show beside the subject. */
    PREHEADER("preheader", 200),
    /** The large line that the e-mail begins with. */
    HEADING("heading", 150),
    BODY("body", 5000),
    /** What stands on the button. */
    BUTTON("button", 60);

    private final String key;
    private final int maxLength;

    WordingField(String key, int maxLength) {
        this.key = key;
        this.maxLength = maxLength;
    }

    /** The name that views and bundles know it by. */
    public String key() {
        return key;
    }

    public int maxLength() {
        return maxLength;
    }
}
