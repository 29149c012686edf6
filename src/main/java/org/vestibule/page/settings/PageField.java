package org.vestibule.page.settings;

/** A setting of a page that authors fill in. */
public enum PageField {
    TITLE("title"),
    DESCRIPTION("description"),
    PATH("path"),
    LAYOUT("layout"),
    /** A language tag; "" if the page follows the visitor's language. */
    LANGUAGE("language"),
    ACCESS("access"),
    /** The ids of the roles that may see it, separated by commas; counts only if access requires a role. */
    ROLES("roles"),
    NAVIGATION("navigation"),
    TEMPLATE("template");

    private final String key;

    PageField(String key) {
        this.key = key;
    }

    /** The field's name in views and texts. */
    public String key() {
        return key;
    }
}
