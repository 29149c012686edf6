package org.vestibule.mail.wording;

/** A field of an e-mail's words, with its maximum length in characters. */
public enum WordingField {
    SUBJECT("subject", 150),
    /** The preview text that mail programs show beside the subject. */
    PREHEADER("preheader", 200),
    /** The heading at the top of the e-mail. */
    HEADING("heading", 150),
    BODY("body", 5000),
    /** The button's label. */
    BUTTON("button", 60);

    private final String key;
    private final int maxLength;

    WordingField(String key, int maxLength) {
        this.key = key;
        this.maxLength = maxLength;
    }

    /** Its key in views and bundles. */
    public String key() {
        return key;
    }

    public int maxLength() {
        return maxLength;
    }
}
