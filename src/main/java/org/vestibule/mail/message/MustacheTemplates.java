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
import org.vestibule.mail.SingleLineFormatter;
import org.vestibule.mail.wording.EmailMessage;
import org.vestibule.mail.wording.EmailWording;
import org.vestibule.mail.wording.WordingField;
import org.vestibule.mail.wording.Wordings;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.HtmlText;

@ApplicationScoped
class MustacheTemplates implements MessageTemplates, WordingPreview {

    private static final String FOLDER = "/org/vestibule/mail/templates/";
    private static final int MAX_SUBJECT_LENGTH = 300;

    private final Template text = template(Mustache.compiler().withEscaper(Escapers.NONE), "email.txt");
    private final Template html =
            template(Mustache.compiler().emptyStringIsFalse(true).withEscaper(HtmlText::escaped), "email.html");

    private final Wordings wordings;
    private final ZoneId zone;

    @Inject
    MustacheTemplates(Wordings wordings, ZoneId zone) {
        this.wordings = wordings;
        this.zone = zone;
    }

    @Override
    public Rendered invitation(InvitationEmailData data) {
        return render(EmailContent.of(EmailMessage.INVITATION, data, false));
    }

    @Override
    public Rendered resent(InvitationEmailData data) {
        return render(EmailContent.of(EmailMessage.INVITATION, data, true));
    }

    @Override
    public Rendered reminder(InvitationEmailData data) {
        return render(EmailContent.of(EmailMessage.REMINDER, data, false));
    }

    @Override
    public Rendered passwordRecovery(RecoveryEmailData data) {
        return render(EmailContent.of(data));
    }

    @Override
    public Rendered staffInvitation(StaffEmailData data) {
        return render(EmailContent.of(EmailMessage.STAFF_INVITATION, data));
    }

    @Override
    public Rendered staffPassword(StaffEmailData data) {
        return render(EmailContent.of(EmailMessage.STAFF_PASSWORD, data));
    }

    @Override
    public Rendered test(TestEmailData data) {
        return render(EmailContent.of(data));
    }

    @Override
    public Rendered addressConfirmation(AddressChangeEmailData data) {
        return render(EmailContent.of(EmailMessage.CONFIRMATION, data));
    }

    @Override
    public Rendered addressChanged(AddressChangeEmailData data) {
        return render(EmailContent.of(EmailMessage.ADDRESS_CHANGED, data));
    }

    @Override
    public Rendered accountDeleted(AddressChangeEmailData data) {
        return render(EmailContent.of(EmailMessage.ACCOUNT_DELETED, data));
    }

    @Override
    public Rendered show(EmailWording wording, SampleEmailData data) {
        return render(EmailContent.of(data), wording, new EmailTexts(data.locale(), zone));
    }

    private Rendered render(EmailContent content) {
        var texts = new EmailTexts(wordings.languageFor(content.portalId(), content.locale()), zone);
        return render(content, wordings.of(content.portalId(), content.message(), texts.locale()), texts);
    }

    private Rendered render(EmailContent content, EmailWording wording, EmailTexts texts) {
        var inSubject = content.valuesInSubject(texts);
        var inBody = content.valuesInBody(texts);
        String subject = PlaceholderText.filled(wording.text(WordingField.SUBJECT), inSubject);
        EmailBody body = new EmailBody(
                texts.language(),
                texts.direction(),
                texts.text("colon"),
                NameInMail.of(content.brand()),
                new Accent(content.accent()),
                oneLine(subject),
                PlaceholderText.filled(wording.text(WordingField.PREHEADER), inBody),
                PlaceholderText.filled(wording.text(WordingField.HEADING), inBody),
                new BodyWriter(content, wording, texts).blocks(),
                texts.text("footer", NameInMail.of(content.senderName())));
        return new Rendered(body.subject(), body.preheader(), text.execute(body), html.execute(body));
    }

    private static String oneLine(String text) {
        return SingleLineText.hasForbidden(text) ? SingleLineFormatter.of(text, MAX_SUBJECT_LENGTH) : text;
    }

    private static Template template(Mustache.Compiler compiler, String name) {
        try (InputStream source = MustacheTemplates.class.getResourceAsStream(FOLDER + name)) {
            return compiler.compile(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + name + " can't be read", e);
        }
    }
}
