package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vestibule.contact.ContactField;

/** Computes ids and attributes for the parts of forms on the public site. */
@Named
@ApplicationScoped
public class SiteForm {

    /** The ids of the texts that describe a field; null if there are none. */
    public String describedBy(String widget, String field, String help, String error) {
        String id = widget + "-" + field;
        String ids = (isThere(help) ? id + "-help " : "") + (isThere(error) ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The field's value of {@code autocomplete}. */
    public String complete(ContactField field) {
        return switch (field) {
            case FIRST_NAME -> "given-name";
            case LAST_NAME -> "family-name";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case JOB_TITLE -> "organization-title";
            case COMPANY -> "organization";
            case LANGUAGE -> "language";
        };
    }

    private static boolean isThere(String text) {
        return text != null && !text.isEmpty();
    }
}
