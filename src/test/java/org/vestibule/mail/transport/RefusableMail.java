package org.vestibule.mail.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestibule.mail.TransportOutcome;
import org.vestibule.settings.Settings;

/** The test server's mail transport: the usual transport, except that it refuses recipients chosen by a test. */
@Specializes
@ApplicationScoped
public class RefusableMail extends MailTransportSource {

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Inject
    private Handovers handovers;

    @Override
    @Produces
    @Singleton
    @Specializes
    MailTransport transport(Settings settings, Clock clock) {
        MailTransport usual = super.transport(settings, clock);
        return mail -> refused.contains(mail.recipient()) ? refuse(mail, clock) : handovers.count(mail, usual);
    }

    void refuseOrTake(String refusedFromNow, String takenAgain) {
        if (refusedFromNow == null) {
            refused.remove(takenAgain);
        } else {
            refused.add(refusedFromNow);
        }
    }

    private static TransportOutcome refuse(OutgoingMail mail, Clock clock) {
        try (ScriptedServer server = new ScriptedServer("RCPT", "550 5.1.1 no such user here")) {
            return new SmtpTransport(server.settings(), Duration.ofSeconds(5), clock).handOver(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a browser test choose whose e-mails are refused, and accept them again. */
    @WebServlet("/testing/mail")
    public static class Door extends HttpServlet {

        @Inject
        private transient RefusableMail mail;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            mail.refuseOrTake(request.getParameter("refused"), request.getParameter("taken"));
            response.getWriter().print("noted");
        }
    }
}
