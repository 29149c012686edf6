package org.vestibule.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vestibule.portal.Portal;
import org.vestibule.portal.transfer.FileFields;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.portal.transfer.PortableNames;
import org.vestibule.portal.transfer.PortalPart;
import org.vestibule.portal.transfer.PortalSection;
import org.vestibule.security.Caller;

/** The words that a portal chose for its e-mails, in its file. They are held to the same rules as words that are typed. */
@ApplicationScoped
class EmailTextsPart implements PortalPart {

    private static final String MESSAGE = "message";
    private static final String LANGUAGE = "language";
    private static final int MOST_LANGUAGES = Locale.getISOLanguages().length;

    private final EmailTextRepository texts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EmailTextsPart(EmailTextRepository texts, Caller caller, Clock clock) {
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return Section.EMAIL_TEXTS;
    }

    @Override
    public JsonValue export(Portal portal, PortableNames names) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        texts.of(portal.id()).stream()
                .sorted(Comparator.comparing(PortalEmailText::message).thenComparing(PortalEmailText::language))
                .forEach(text -> written.add(object(text)));
        return written.build();
    }

    private static JsonObjectBuilder object(PortalEmailText text) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add(MESSAGE, text.message().key()).add(LANGUAGE, text.language());
        text.wording().byKey().forEach(object::add);
        return object;
    }

    private record ReadText(EmailMessage message, String language, EmailWording wording) {}

    @Override
    public Arriving read(PortalSection section) {
        List<ReadText> read = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        int most = EmailMessage.portals().size() * MOST_LANGUAGES;
        for (FileFields fields : section.list(most)) {
            Optional<EmailMessage> message = fields.text(MESSAGE, EmailMessage::ofPortals);
            Optional<String> language =
                    fields.text(LANGUAGE, tag -> Optional.of(tag).filter(ShippedWording::isPossible));
            if (message.isPresent() && language.isPresent()) {
                EmailWording wording = EmailWording.of(fields::text);
                WordingRules.violations(message.get(), wording)
                        .forEach(violation -> fields.wrong(violation.field().key()));
                if (!seen.add(List.of(message.get(), language.get()))) {
                    fields.tell(Reason.TWICE, MESSAGE);
                }
                read.add(new ReadText(message.get(), language.get(), wording));
            }
        }
        return (portal, numbers) -> read.forEach(text -> add(text, portal));
    }

    private void add(ReadText read, Portal portal) {
        var text = new PortalEmailText(portal.id(), read.message(), read.language());
        text.change(
                read.wording(),
                ShippedWording.of(read.message(), Locale.forLanguageTag(read.language())),
                caller.name(),
                clock.instant());
        texts.add(text);
    }
}
