package org.vestibule.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vestibule.contact.ContactField;

/** Helps the parts that forms of the public site are made of to refer to each other. */
@Named
@ApplicationScoped
public class SiteForm {

    /** The ids of the texts that describe a field; null where there are none. */
    public String describedBy(String widget, String field, String help, String error) {
        String id = widget + "-" + field;
        String ids = (isThere(help) ? id + "-help " : "") + (isThere(error) ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** What browsers know a field about the person as. */
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
