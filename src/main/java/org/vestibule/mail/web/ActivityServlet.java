package org.vestibule.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailActivityService;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.shell.SafeFrame;

/** Serves an e-mail activity's HTML, with its link masked, for the frame on its record. */
@WebServlet("/crm/activities/*")
public class ActivityServlet extends HttpServlet {

    private static final Pattern FRAME = Pattern.compile("/(\\d{1,18})/html");

    private final transient EmailActivityService records;
    private final transient Caller caller;

    @Inject
    public ActivityServlet(EmailActivityService records, Caller caller) {
        this.records = records;
        this.caller = caller;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.may(Right.INVITATIONS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Matcher frame = FRAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<EmailActivity> activity =
                frame.matches() ? records.read(Long.parseLong(frame.group(1))) : Optional.empty();
        if (activity.isPresent()) {
            SafeFrame.withoutLinks(activity.get().html(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
