package org.vestibule.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.vestibule.mail.preview.EmailPreviewRequest;
import org.vestibule.mail.preview.PreviewEmailText;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailText;
import org.vestibule.mail.wording.EmailTextService;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.SafeFrame;

/**
 * Serves the preview of an e-mail's words for the frame beside the form: as stored or, if the form is posted, as typed.
 * Changes nothing.
 */
@WebServlet("/staff/emailtext")
public class TextPreviewServlet extends HttpServlet {

    /** The prefix of the names of the form's fields. */
    private static final String FORM = "record:";

    private final transient EmailTextService texts;
    private final transient PreviewEmailText previews;

    @Inject
    public TextPreviewServlet(EmailTextService texts, PreviewEmailText previews) {
        this.texts = texts;
        this.previews = previews;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EmailText> text = text(request);
        if (text.isPresent()) {
            show(text.get(), text.get().wording(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EmailText> text = text(request);
        if (text.isPresent()) {
            show(text.get(), EmailWording.of(field -> request.getParameter(FORM + field)), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<EmailText> text(HttpServletRequest request) {
        String language = Optional.ofNullable(request.getParameter("language")).orElse("");
        long portal = RecordNumber.in(request.getParameter("id")).orElse(0L);
        return EmailMessage.ofPortals(request.getParameter("message"))
                .flatMap(message -> texts.open(portal, message, language));
    }

    private void show(EmailText text, EmailWording wording, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = new EmailPreviewRequest(
                text.portal().id(),
                text.message(),
                text.language(),
                wording,
                RecordNumber.in(request.getParameter("contact")).orElse(null));
        var mail = previews.preview(asked);
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean dark = "dark".equals(request.getParameter("colours"));
        boolean asText = "text".equals(request.getParameter("form"));
        SafeFrame.withoutLinks(new PreviewFrame(mail.get(), dark, asText).html(Languages.of(request)), response);
    }
}
