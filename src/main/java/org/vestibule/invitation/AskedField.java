package org.vestibule.invitation;

import org.vestibule.contact.ContactField;

/** What an invitee can be asked for beside the name. What is left empty stays as the contact has it. */
public enum AskedField {
    PHONE(ContactField.PHONE),
    JOB_TITLE(ContactField.JOB_TITLE),
    COMPANY(ContactField.COMPANY);

    private final ContactField contactField;

    AskedField(ContactField contactField) {
        this.contactField = contactField;
    }

    /** The field of the contact that takes it. */
    ContactField contactField() {
        return contactField;
    }

    /** Its place on the form's list of problems. */
    FormProblem.Field formField() {
        return FormProblem.Field.valueOf(name());
    }
}
