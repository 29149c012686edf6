package org.vestibule.mail;

/** Escapes text for HTML, in one way wherever an e-mail is made, so that what was escaped can be found again. */
final class HtmlText {

    private HtmlText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
