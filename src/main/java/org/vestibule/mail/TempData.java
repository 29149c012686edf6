package org.vestibule.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.contact.EmailAddress;

@ApplicationScoped
public class TempData {
    @Inject
    Outbox outbox;

    @Inject
    MessageTemplates templates;

    @Transactional
    public void make(@Observes @Priority(50) Startup e) {
        one(
                "Ada",
                "Ada Byron",
                "ada.byron@example.org",
                Locale.ENGLISH,
                "Looking forward to having you with us.\nGrace",
                "#0f766e",
                List.of("Partner"));
        one(
                "Zoë",
                "Zoë <script>alert(1)</script>",
                "zoë+crm@exämple.org",
                Locale.GERMAN,
                null,
                "#ffd400",
                List.of("Partner", "Auftragsleser"));
        one(
                "evil.example",
                "Évariste Galois",
                "evariste@example.com",
                Locale.FRENCH,
                null,
                "#7c3aed",
                List.of("Lecteur"));
        one("Fail", "Fail Ing", "fail@example.com", Locale.ENGLISH, null, "#7c3aed", List.of("Lecteur"));
    }

    private void one(
            String first, String name, String to, Locale locale, String message, String accent, List<String> roles) {
        String link = "http://localhost:9284/mailbox?invitation=••••••";
        var r = templates.invitation(new InvitationMessage(
                "Harbour Partner Portal",
                "Harbour Partner Portal",
                accent,
                first,
                "Grace Okafor",
                roles,
                message,
                link,
                Instant.now().plusSeconds(86400 * 14),
                locale));
        outbox.enqueue(new NewEmail(
                EmailKind.PASSWORD_RECOVERY,
                null,
                null,
                "Harbour Partner Portal",
                name,
                EmailAddress.parse(to).orElseThrow(),
                locale,
                r.subject(),
                r.text(),
                r.html(),
                link));
    }

    @ApplicationScoped
    public static class P implements EmailPurpose {
        public EmailKind kind() {
            return EmailKind.PASSWORD_RECOVERY;
        }

        public Optional<String> mintLink(EmailActivity a) {
            if (a.recipient().startsWith("fail") && a.attempts() < 9) throw new IllegalStateException("boom");
            return Optional.of("http://localhost:9284/signin?invitation=abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE");
        }

        public void sent(EmailActivity a) {}

        public void failed(EmailActivity a) {}

        public void retried(EmailActivity a) {}
    }
}
