package org.vestibule.contact;

import org.vestibule.text.EmailAddress;

/** A field of a contact that people fill in, with its maximum length. */
public enum ContactField {
    FIRST_NAME("firstName", 100),
    LAST_NAME("lastName", 100),
    EMAIL("email", EmailAddress.MAX_LENGTH),
    PHONE("phone", 50),
    JOB_TITLE("jobTitle", 100),
    COMPANY("company", 150),
    LANGUAGE("language", 10);

    private final String key;
    private final int maxLength;

    ContactField(String key, int maxLength) {
        this.key = key;
        this.maxLength = maxLength;
    }

    /** The name of the field in views and bundles. */
    public String key() {
        return key;
    }

    public int maxLength() {
        return maxLength;
    }
}
