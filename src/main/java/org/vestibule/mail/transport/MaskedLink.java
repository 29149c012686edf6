package org.vestibule.mail.transport;

import org.vestibule.text.HtmlText;

/**
 * The placeholder for a link in stored bodies, which is replaced by the real link at sending.
 *
 * @param text the masked link as in the plain text body; null for an e-mail without a link
 */
record MaskedLink(String text) {

    String revealedInText(String body, String link) {
        return text == null ? body : body.replace(text, link);
    }

    String revealedInHtml(String body, String link) {
        return text == null ? body : body.replace(HtmlText.escaped(text), HtmlText.escaped(link));
    }
}
