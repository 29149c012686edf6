package org.vestibule.mail.message;

import java.util.Locale;
import java.util.ResourceBundle;
import org.vestibule.mail.Sender;
import org.vestibule.mail.message.MessageTemplates.Rendered;
import org.vestibule.shared.Bundles;
import org.vestibule.text.HtmlText;

/** An e-mail as it would be sent, for showing with its sender and subject above the message, as mail programs do. */
public record EmailPreview(Rendered mail, Sender sender) {

    private static final String TEXTS = "org.vestibule.mail.messages";

    private static final String STYLE = "<style>.head{margin:0;padding:12px 20px;"
            + "font:14px/21px system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;white-space:pre-wrap;"
            + "overflow-wrap:anywhere;background:#ffffff;color:#1a202c;border-bottom:1px solid #e1e4ea}"
            + ".head small{font-size:inherit;color:#59616f}"
            + "@media (prefers-color-scheme: dark){.head{background:#1b2029;color:#eef0f4;border-color:#2f3643}"
            + ".head small{color:#a9b1bf}}</style>";

    /** The message in HTML, with the sender and the subject above it. */
    public String html(Locale reader) {
        int body = mail.html().indexOf('>', mail.html().indexOf("<body")) + 1;
        return mail.html().substring(0, body) + head(reader) + mail.html().substring(body);
    }

    /** The sender, where replies go, the subject and the preheader, in HTML for the beginning of a body. */
    public String head(Locale reader) {
        ResourceBundle texts = Bundles.of(TEXTS, reader);
        String reply = sender.replyTo() == null
                ? ""
                : small(texts.getString("record.replyTo") + " " + sender.replyTo()) + "\n";
        return STYLE + "<div class=\"head\"><strong>" + HtmlText.escaped(sender.name()) + "</strong> "
                + small("<" + sender.address() + ">") + "\n" + reply + "<strong>" + HtmlText.escaped(mail.subject())
                + "</strong>\n" + small(mail.preheader()) + "</div>\n";
    }

    private static String small(String text) {
        return "<small>" + HtmlText.escaped(text) + "</small>";
    }
}
