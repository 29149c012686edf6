package org.vestibule.mail.message;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.vestibule.mail.SingleLineFormatter;
import org.vestibule.mail.message.EmailBody.Fact;
import org.vestibule.mail.message.EmailBody.Quote;
import org.vestibule.text.HtmlText;

@ApplicationScoped
class MustacheTemplates implements MessageTemplates {

    private static final String FOLDER = "/org/vestibule/mail/templates/";

    private final Template text = template(Mustache.compiler().withEscaper(Escapers.NONE), "email.txt");
    private final Template html = template(Mustache.compiler().withEscaper(HtmlText::escaped), "email.html");

    private final ZoneId zone;

    @Inject
    MustacheTemplates(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Rendered invitation(InvitationEmailData message) {
        return invitation(message, "invitation.", false);
    }

    @Override
    public Rendered resent(InvitationEmailData message) {
        return invitation(message, "invitation.", true);
    }

    @Override
    public Rendered reminder(InvitationEmailData message) {
        return invitation(message, "reminder.", false);
    }

    /** Both say the same of the invitation; the words that set them apart are found under their prefix. */
    private Rendered invitation(InvitationEmailData message, String prefix, boolean resent) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String portal = NameInMail.of(message.portalName());
        String inviter = NameInMail.of(message.inviterName());
        String expiry = texts.moment(message.expiresAt());
        String subject = texts.text(prefix + "subject", plain(message.inviterName()), plain(message.portalName()));
        return render(new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                portal,
                new Accent(message.accent()),
                subject,
                texts.text(prefix + "preheader", expiry),
                texts.text(prefix + "heading", portal),
                greeting(texts, message.recipientFirstName()),
                lead(texts.text(prefix + "lead", inviter, portal), resent ? texts.text("invitation.resent") : null),
                roles(texts, message.roleNames()),
                quote(texts, inviter, message.personalMessage()),
                texts.text("invitation.button"),
                message.link(),
                texts.text("link"),
                List.of(
                        texts.text(prefix + "expiry", expiry),
                        texts.text("invitation.unexpected", inviter),
                        texts.text("invitation.questions", inviter)),
                texts.text("footer", NameInMail.of(message.senderName()))));
    }

    @Override
    public Rendered passwordRecovery(RecoveryEmailData message) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String portal = NameInMail.of(message.portalName());
        String expiry = texts.moment(message.expiresAt());
        return render(new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                portal,
                new Accent(message.accent()),
                texts.text("recovery.subject", plain(message.portalName())),
                texts.text("recovery.preheader", expiry),
                texts.text("recovery.heading"),
                greeting(texts, message.recipientFirstName()),
                List.of(texts.text("recovery.lead", portal)),
                List.of(new Fact(texts.text("recovery.userName"), plain(message.userName()))),
                null,
                texts.text("recovery.button"),
                message.link(),
                texts.text("link"),
                List.of(
                        texts.text("recovery.expiry", expiry),
                        texts.text("recovery.several"),
                        texts.text("recovery.unexpected"),
                        texts.text("recovery.questions", portal)),
                texts.text("footer", NameInMail.of(message.senderName()))));
    }

    @Override
    public Rendered staffInvitation(StaffEmailData message) {
        return staff(message, "staffInvitation.");
    }

    @Override
    public Rendered staffPassword(StaffEmailData message) {
        return staff(message, "staffPassword.");
    }

    /** Both have the same parts; their words are found under their prefix. */
    private Rendered staff(StaffEmailData message, String prefix) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String product = NameInMail.of(message.product());
        String administrator = NameInMail.of(message.administratorName());
        String expiry = texts.moment(message.expiresAt());
        return render(new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                product,
                new Accent(null),
                texts.text(prefix + "subject", plain(message.product())),
                texts.text(prefix + "preheader", expiry),
                texts.text(prefix + "heading"),
                greeting(texts, message.recipientName()),
                List.of(texts.text(prefix + "lead", administrator, product)),
                List.of(new Fact(texts.text("recovery.userName"), plain(message.userName()))),
                null,
                texts.text(prefix + "button"),
                message.link(),
                texts.text("link"),
                List.of(
                        texts.text("recovery.expiry", expiry),
                        texts.text("staff.newest"),
                        texts.text(prefix + "unexpected", administrator),
                        texts.text("invitation.questions", administrator)),
                texts.text("footer", product)));
    }

    @Override
    public Rendered test(TestEmailData message) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String product = NameInMail.of(message.product());
        String administrator = NameInMail.of(message.administratorName());
        return render(new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                product,
                new Accent(null),
                texts.text("test.subject", plain(message.product())),
                texts.text("test.preheader"),
                texts.text("test.heading"),
                greeting(texts, message.administratorName()),
                List.of(texts.text("test.lead", administrator, product)),
                List.of(new Fact(texts.text("test.from"), plain(message.from()))),
                null,
                texts.text("test.button", product),
                message.link(),
                texts.text("link"),
                List.of(texts.text("test.baseUrl"), texts.text("test.unexpected", administrator)),
                texts.text("footer", product)));
    }

    @Override
    public Rendered addressConfirmation(AddressChangeEmailData message) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String portal = NameInMail.of(message.portalName());
        String expiry = texts.moment(message.expiresAt());
        return render(address(
                message,
                texts,
                "address.",
                List.of(new Fact(texts.text("address.new"), plain(message.address()))),
                texts.text("address.preheader", expiry),
                List.of(
                        texts.text("address.expiry", expiry),
                        texts.text("address.unexpected"),
                        texts.text("recovery.questions", portal))));
    }

    @Override
    public Rendered addressChanged(AddressChangeEmailData message) {
        EmailTexts texts = new EmailTexts(message.locale(), zone);
        String portal = NameInMail.of(message.portalName());
        return render(address(
                message,
                texts,
                "changed.",
                List.of(),
                texts.text("changed.preheader"),
                List.of(texts.text("changed.unexpected", portal))));
    }

    private static EmailBody address(
            AddressChangeEmailData message,
            EmailTexts texts,
            String prefix,
            List<Fact> facts,
            String preheader,
            List<String> afterLink) {
        String portal = NameInMail.of(message.portalName());
        return new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                portal,
                new Accent(message.accent()),
                texts.text(prefix + "subject", plain(message.portalName())),
                preheader,
                texts.text(prefix + "heading"),
                greeting(texts, message.recipientFirstName()),
                List.of(texts.text(prefix + "lead", portal)),
                facts,
                null,
                texts.text(prefix + "button", portal),
                message.link(),
                texts.text("link"),
                afterLink,
                texts.text("footer", NameInMail.of(message.senderName())));
    }

    private static List<String> lead(String first, String more) {
        return more == null ? List.of(first) : List.of(first, more);
    }

    private Rendered render(EmailBody body) {
        return new Rendered(body.subject(), text.execute(body), html.execute(body));
    }

    private static String greeting(EmailTexts texts, String firstName) {
        String name = NameInMail.of(firstName);
        return name.isEmpty() ? texts.text("greeting.nameless") : texts.text("greeting", name);
    }

    private static List<Fact> roles(EmailTexts texts, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> shown = names.stream().map(NameInMail::of).sorted().toList();
        return List.of(new Fact(texts.text("invitation.roles", shown.size()), String.join(", ", shown)));
    }

    private static Quote quote(EmailTexts texts, String inviter, String message) {
        if (message == null || message.isBlank()) {
            return null;
        }
        List<String> lines = message.strip()
                .lines()
                .map(line -> SingleLineFormatter.of(line, 2000))
                .toList();
        return new Quote(texts.text("invitation.quote", inviter), lines);
    }

    private static String plain(String name) {
        return name == null ? "" : SingleLineFormatter.of(name, 100);
    }

    private static Template template(Mustache.Compiler compiler, String name) {
        try (InputStream source = MustacheTemplates.class.getResourceAsStream(FOLDER + name)) {
            return compiler.compile(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + name + " can't be read", e);
        }
    }
}
