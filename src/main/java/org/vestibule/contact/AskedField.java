package org.vestibule.contact;

/** What page authors can have people asked for about themselves, beside their name. */
public enum AskedField {
    PHONE(ContactField.PHONE),
    JOB_TITLE(ContactField.JOB_TITLE),
    COMPANY(ContactField.COMPANY);

    private final ContactField contactField;

    AskedField(ContactField contactField) {
        this.contactField = contactField;
    }

    /** The field of the contact that takes it. */
    public ContactField contactField() {
        return contactField;
    }
}
