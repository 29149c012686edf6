package org.vestibule.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.mail.EmailActivity;
import org.vestibule.mail.EmailKind;
import org.vestibule.mail.EmailPermission;
import org.vestibule.mail.EmailPermission.Granted;
import org.vestibule.mail.EmailRateLimiter;
import org.vestibule.mail.NewEmail;
import org.vestibule.mail.Outbox;
import org.vestibule.mail.SenderRequest;
import org.vestibule.mail.message.MessageTemplates;
import org.vestibule.mail.message.TestEmailData;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.text.EmailAddress;

/**
 * Sends e-mails that show an administrator whether e-mails arrive. They go through the outbox as all others do, so the
 * record of each has the mail server's answer.
 */
@ApplicationScoped
@Transactional
@Requires(Right.SETUP)
public class TestEmail {

    private final Outbox outbox;
    private final EmailRateLimiter limits;
    private final MessageTemplates templates;
    private final Settings settings;
    private final Caller caller;
    private final AuditTrail auditTrail;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    TestEmail(
            Outbox outbox,
            EmailRateLimiter limits,
            MessageTemplates templates,
            Settings settings,
            Caller caller,
            AuditTrail auditTrail) {
        this.outbox = outbox;
        this.limits = limits;
        this.templates = templates;
        this.settings = settings;
        this.caller = caller;
        this.auditTrail = auditTrail;
    }

    /**
     * Sends a test e-mail in the caller's name, and cancels the caller's unsent test e-mails.
     *
     * @return whether the e-mail is permitted; it is sent only if the permission is granted
     */
    public EmailPermission send(EmailAddress recipient, Locale language) {
        outbox.cancel(EmailKind.TEST, caller.id());
        EmailPermission permission = limits.ask(EmailKind.TEST, recipient);
        if (permission instanceof Granted granted) {
            EmailActivity email = outbox.enqueue(email(recipient, language), granted);
            auditTrail.tell(AuditEvent.of(AuditEventType.EMAIL__TESTED).with("email", email.id()));
        }
        return permission;
    }

    private NewEmail email(EmailAddress recipient, Locale language) {
        String link = link(settings);
        var rendered = templates.test(new TestEmailData(
                SenderRequest.INSTALLATION.name(),
                caller.name(),
                settings.mail().from(),
                link,
                language));
        return new NewEmail(
                EmailKind.TEST,
                caller.id(),
                null,
                null,
                SenderRequest.INSTALLATION,
                caller.name(),
                recipient,
                language,
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                link);
    }

    /** The caller's latest test e-mail. */
    public Optional<EmailActivity> latest() {
        return entities.createQuery(
                        "select e from EmailActivity e where e.kind = :kind and e.regardingId = :account"
                                + " order by e.createdAt desc, e.id desc",
                        EmailActivity.class)
                .setParameter("kind", EmailKind.TEST)
                .setParameter("account", caller.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The address in the e-mail: following it shows the reader whether the base address is right. It has no secret. */
    static String link(Settings settings) {
        return settings.baseUrl() + "/setup";
    }
}
