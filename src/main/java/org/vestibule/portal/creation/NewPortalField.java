package org.vestibule.portal.creation;

/** A field of the form for a new portal, with its maximum length. */
public enum NewPortalField {
    NAME("name", 100),
    ADDRESS("address", PortalKey.MAX_LENGTH),
    LANGUAGE("language", 10);

    private final String key;
    private final int maxLength;

    NewPortalField(String key, int maxLength) {
        this.key = key;
        this.maxLength = maxLength;
    }

    /** The field's name in views and text bundles. */
    public String key() {
        return key;
    }

    /** The maximum length, in characters. */
    public int maxLength() {
        return maxLength;
    }
}
