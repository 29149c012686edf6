package org.vestibule.text;

/** Escapes text for HTML, in the same way everywhere, so that escaped text can be found again. */
public final class HtmlText {

    private HtmlText() {}

    /** The text escaped for use between tags and in a quoted attribute; {@code text} isn't null. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
