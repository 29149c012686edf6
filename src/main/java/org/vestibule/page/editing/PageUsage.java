package org.vestibule.page.editing;

import org.vestibule.page.Page;

/** Something that leads to a page or shows an image, and would not without it. */
public sealed interface PageUsage {

    /** It is the page at the portal's own address. */
    record Home() implements PageUsage {}

    /** The portal's record names it. */
    record Entry(EntryPage as) implements PageUsage {}

    /**
     * A widget of another page, or of the page itself, has it as a value.
     *
     * @param page the page that the widget stands on
     * @param widget the widget's name
     * @param property the property's name
     * @param onSite whether visitors see it that way; else it is so in the draft only
     */
    record Chosen(Page page, String widget, String property, boolean onSite) implements PageUsage {}

    /** It is an image, and the portal's logo. */
    record Logo() implements PageUsage {}

    /** It had this path before, which still leads to it. */
    record FormerPath(String path) implements PageUsage {}

    /** A part that a portal's record gives to a page. */
    enum EntryPage {
        /** The e-mails with invitations lead there. */
        INVITE,
        SIGN_IN,
        RECOVERY
    }

    /** Whether visitors come to the page by it as things stand. */
    default boolean live() {
        return !(this instanceof Chosen chosen) || chosen.onSite();
    }
}
