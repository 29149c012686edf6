package org.vestibule.mail.web;

import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.text.HtmlText;

/**
 * The page in the preview frame, which shows an e-mail as a mail program does, with the sender and the subject above
 * the message. The user chooses light or dark colours, independent of the browser's preference.
 *
 * @param asText whether the text form is shown, rather than the HTML
 */
record PreviewFrame(Rendered mail, String sender, boolean dark, boolean asText) {

    private static final String SANS = "14px/21px system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
    private static final String CODE = "14px/22px ui-monospace,Menlo,Consolas,'Liberation Mono',monospace";

    String html() {
        return asText ? textPage() : htmlPage();
    }

    private String htmlPage() {
        String shown = mail.html()
                .replace("(prefers-color-scheme: dark)", dark ? "all" : "not all")
                .replace("color-scheme: light dark", "color-scheme: " + scheme());
        int body = shown.indexOf('>', shown.indexOf("<body")) + 1;
        return shown.substring(0, body) + head() + shown.substring(body);
    }

    private String textPage() {
        return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + HtmlText.escaped(mail.subject())
                + "</title><style>:root{color-scheme:" + scheme() + "}</style></head><body style=\"margin:0;background:"
                + ground() + "\">" + head() + "<pre style=\"" + style("20px", CODE) + "\">"
                + HtmlText.escaped(mail.text()) + "</pre></body></html>";
    }

    private String head() {
        return "<div style=\"" + style("12px 20px", SANS) + "\"><strong>" + HtmlText.escaped(sender) + "</strong>\n"
                + HtmlText.escaped(mail.subject()) + "\n<span style=\"color:" + (dark ? "#a9b1bf" : "#59616f") + "\">"
                + HtmlText.escaped(mail.preheader()) + "</span></div>\n";
    }

    private String style(String padding, String font) {
        return "margin:0;padding:" + padding + ";font:" + font
                + ";white-space:pre-wrap;overflow-wrap:anywhere;background:"
                + ground() + ";color:" + (dark ? "#eef0f4" : "#1a202c") + ";border-bottom:1px solid "
                + (dark ? "#2f3643" : "#e1e4ea");
    }

    private String ground() {
        return dark ? "#1b2029" : "#ffffff";
    }

    private String scheme() {
        return dark ? "dark" : "light";
    }
}
