package org.vestibule.page.editing;

import org.vestibule.page.Page;

/** A usage of a page or an image, which would break if it were deleted. */
public sealed interface PageUsage {

    /** It is the portal's home page. */
    record Home() implements PageUsage {}

    /** It is an entry page in the portal's record. */
    record Entry(EntryPage as) implements PageUsage {}

    /**
     * A widget of another page, or of the page itself, refers to it.
     *
     * @param page the widget's page
     * @param widget the widget's name
     * @param property the property's name
     * @param onSite whether it is published; otherwise only the draft refers to it
     */
    record Chosen(Page page, String widget, String property, boolean onSite) implements PageUsage {}

    /** It is the portal's logo. */
    record Logo() implements PageUsage {}

    /** This former path redirects to it. */
    record FormerPath(String path) implements PageUsage {}

    /** A role of a page in the portal's record. */
    enum EntryPage {
        /** The target of links in invitation e-mails. */
        INVITE,
        SIGN_IN,
        RECOVERY
    }

    /** Whether visitors can reach the page by this usage now. */
    default boolean live() {
        return !(this instanceof Chosen chosen) || chosen.onSite();
    }
}
