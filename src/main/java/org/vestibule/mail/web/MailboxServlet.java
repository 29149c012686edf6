package org.vestibule.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestibule.mail.mailbox.KeptMail;
import org.vestibule.mail.mailbox.LocalMailbox;
import org.vestibule.shell.SafeFrame;

/** Serves a message of the local mailbox: its HTML for the frame, or the whole file as a download. */
@WebServlet("/mailbox/*")
public class MailboxServlet extends HttpServlet {

    private static final Pattern FILE = Pattern.compile("/([^/]+)\\.eml");
    private static final Pattern FRAME = Pattern.compile("/([^/]+)/html");

    private final transient LocalMailbox mailbox;

    @Inject
    public MailboxServlet(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher frame = FRAME.matcher(path);
        Matcher file = FILE.matcher(path);
        Optional<KeptMail> framed = frame.matches() ? mailbox.byId(frame.group(1)) : Optional.empty();
        Optional<Path> wanted = file.matches() ? mailbox.file(file.group(1)) : Optional.empty();
        if (framed.isPresent()) {
            SafeFrame.withLinks(framed.get().html(), response);
        } else if (wanted.isPresent()) {
            download(wanted.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void download(Path file, HttpServletResponse response) throws IOException {
        response.setContentType("message/rfc822");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
