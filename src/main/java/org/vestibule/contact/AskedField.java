package org.vestibule.contact;

/** The contact fields, beside the name, that page authors can add to the form for invitees. */
public enum AskedField {
    PHONE(ContactField.PHONE),
    JOB_TITLE(ContactField.JOB_TITLE),
    COMPANY(ContactField.COMPANY);

    private final ContactField contactField;

    AskedField(ContactField contactField) {
        this.contactField = contactField;
    }

    /** The contact field that stores the answer. */
    public ContactField contactField() {
        return contactField;
    }
}
