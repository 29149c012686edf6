package org.vestibule.portal.creation;

/** A field of the form for a new portal, with the room there is for it. */
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

    /** The name that views and texts know it by. */
    public String key() {
        return key;
    }

    /** How many characters it may have. */
    public int maxLength() {
        return maxLength;
    }
}
