package org.vestibule.designer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The texts of the screen of pages that have something put into them, for the views. */
@Named
@ApplicationScoped
public class PageTexts {

    public String of(String key, Object value) {
        return Answer.text(key, value == null ? "" : value);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Answer.text(key, first, second, third);
    }
}
