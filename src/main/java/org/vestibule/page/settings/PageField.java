package org.vestibule.page.settings;

/** A setting of a page that authors fill in. */
public enum PageField {
    TITLE("title"),
    DESCRIPTION("description"),
    PATH("path"),
    LAYOUT("layout"),
    /** A language tag; "" where the page speaks each visitor's language. */
    LANGUAGE("language"),
    ACCESS("access"),
    /** The numbers of the roles that may see it, with commas; counts only where access takes a role. */
    ROLES("roles"),
    NAVIGATION("navigation"),
    TEMPLATE("template");

    private final String key;

    PageField(String key) {
        this.key = key;
    }

    /** The name that views and texts know it by. */
    public String key() {
        return key;
    }
}
