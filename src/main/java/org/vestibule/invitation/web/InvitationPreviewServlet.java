package org.vestibule.invitation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.invitation.inviting.InviteRequest;
import org.vestibule.invitation.inviting.PreviewInvitationEmail;
import org.vestibule.mail.message.EmailPreview;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.RecordNumber;
import org.vestibule.shell.Languages;
import org.vestibule.shell.SafeFrame;
import org.vestibule.text.HtmlText;

/**
 * Shows the e-mail that the prompt would send, in a frame, for the present choices and texts. It changes nothing; it
 * takes a POST because what is typed doesn't belong in an address.
 */
@WebServlet("/staff/invitationemail")
public class InvitationPreviewServlet extends HttpServlet {

    private static final String FORM = "invite:";

    private final transient PreviewInvitationEmail previews;

    @Inject
    public InvitationPreviewServlet(PreviewInvitationEmail previews) {
        this.previews = previews;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EmailPreview> mail = asked(request).flatMap(previews::preview);
        String html = mail.map(shown -> shown.html(Languages.of(request))).orElseGet(() -> nothing(request));
        SafeFrame.withoutLinks(html, response);
    }

    private static Optional<InviteRequest> asked(HttpServletRequest request) {
        Optional<Long> portal = number(request, FORM + "portal");
        Set<Long> roles = number(request, FORM + "role").map(Set::of).orElse(Set.of());
        String language = request.getParameter(FORM + "language");
        Locale locale = language == null || language.isEmpty() ? null : Locale.forLanguageTag(language);
        return number(request, "id")
                .flatMap(contact -> portal.map(chosen -> new InviteRequest(
                        contact, chosen, roles, locale, request.getParameter(FORM + "message"), null, false)));
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        return RecordNumber.in(request.getParameter(name));
    }

    private static String nothing(HttpServletRequest request) {
        String text = Bundles.of("org.vestibule.invitation.messages", Languages.of(request))
                .getString("prompt.preview.nothing");
        return "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + HtmlText.escaped(text)
                + "</title><style>:root{color-scheme:light dark}body{margin:12px 20px;"
                + "font:600 15px/22px system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif}</style></head><body>"
                + HtmlText.escaped(text) + "</body></html>";
    }
}
