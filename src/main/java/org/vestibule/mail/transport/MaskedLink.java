package org.vestibule.mail.transport;

import org.vestibule.text.HtmlText;

/**
 * The placeholder for a link in stored bodies, which the real link replaces in the moment of sending.
 *
 * @param text the masked link as the plain text body has it; null for an e-mail without one
 */
record MaskedLink(String text) {

    String revealedInText(String body, String link) {
        return text == null ? body : body.replace(text, link);
    }

    String revealedInHtml(String body, String link) {
        return text == null ? body : body.replace(HtmlText.escaped(text), HtmlText.escaped(link));
    }
}
