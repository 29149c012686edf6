package org.vestibule.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.vestibule.contact.Contact;
import org.vestibule.contact.Facts;
import org.vestibule.contact.PersonalDataSource;

/** Exports and erases the e-mails to a contact: their texts, with masked links, and their status. */
@ApplicationScoped
class EmailPersonalData implements PersonalDataSource {

    private final Outbox outbox;

    @Inject
    EmailPersonalData(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Place place() {
        return Place.EMAILS;
    }

    @Override
    public JsonValue export(Contact contact) {
        return outbox.ofContact(contact.id()).stream()
                .map(EmailPersonalData::facts)
                .collect(Facts.list());
    }

    private static JsonObject facts(EmailActivity email) {
        return new Facts()
                .with("number", email.id())
                .with("kind", email.kind())
                .with("regarding", email.regardingId())
                .with("from", email.sender().name())
                .with("fromAddress", email.sender().address())
                .with("replyTo", email.sender().replyTo())
                .with("toName", email.recipientName())
                .with("to", email.recipient())
                .with("language", email.locale().toLanguageTag())
                .with("subject", email.subject())
                .with("text", email.text())
                .with("html", email.html())
                .with("textRemovedAt", email.textRemovedAt())
                .with("status", email.status())
                .with("createdAt", email.createdAt())
                .with("sentAt", email.sentAt())
                .with("attempts", email.attempts())
                .with("failure", email.failure())
                .with("mailServerSaid", email.failureDetail())
                .json();
    }

    @Override
    public void erase(Contact contact, Instant now) {
        outbox.erase(contact.id());
    }
}
