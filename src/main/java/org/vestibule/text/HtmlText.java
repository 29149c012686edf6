package org.vestibule.text;

/** Escapes text for HTML, in one way wherever markup is made, so that what was escaped can be found again. */
public final class HtmlText {

    private HtmlText() {}

    /** The text as it can stand between tags, and in an attribute's quotes; {@code text} isn't null. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
