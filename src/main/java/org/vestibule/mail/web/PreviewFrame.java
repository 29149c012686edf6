package org.vestibule.mail.web;

import java.util.Locale;
import org.vestibule.mail.message.EmailPreview;
import org.vestibule.text.HtmlText;

/**
 * The page in the preview frame, which shows an e-mail as a mail program does. The user chooses light or dark colours,
 * independent of the browser's preference.
 *
 * @param asText whether the text form is shown, rather than the HTML
 */
record PreviewFrame(EmailPreview email, boolean dark, boolean asText) {

    private static final String CODE = "14px/22px ui-monospace,Menlo,Consolas,'Liberation Mono',monospace";

    String html(Locale reader) {
        return (asText ? textPage(reader) : email.html(reader))
                .replace("(prefers-color-scheme: dark)", dark ? "all" : "not all")
                .replace("color-scheme: light dark", "color-scheme: " + scheme());
    }

    private String textPage(Locale reader) {
        return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>"
                + HtmlText.escaped(email.mail().subject()) + "</title><style>:root{color-scheme:" + scheme()
                + "}</style></head><body style=\"margin:0;background:" + ground() + "\">"
                + email.head(reader) + "<pre style=\"margin:0;padding:20px;font:" + CODE
                + ";white-space:pre-wrap;overflow-wrap:anywhere;background:" + ground() + ";color:"
                + (dark ? "#eef0f4" : "#1a202c") + "\">"
                + HtmlText.escaped(email.mail().text()) + "</pre></body></html>";
    }

    private String ground() {
        return dark ? "#1b2029" : "#ffffff";
    }

    private String scheme() {
        return dark ? "dark" : "light";
    }
}
