package org.vestibule.api;

import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.AnswerMembers;
import org.vestibule.api.body.RequestMembers;
import org.vestibule.contact.Contact;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.text.EmailAddress;

/** Contacts as the API reads and writes them. */
final class ContactJson {

    private ContactJson() {}

    static JsonObject json(Contact contact) {
        return new AnswerMembers()
                .with("id", contact.id())
                .with("firstName", orNull(contact.firstName()))
                .with("lastName", orNull(contact.lastName()))
                .with("email", contact.email().map(EmailAddress::text).orElse(null))
                .with("phone", contact.phone())
                .with("jobTitle", contact.jobTitle())
                .with("company", contact.company())
                .with("locale", contact.locale().map(Locale::toLanguageTag).orElse(null))
                .with("active", contact.active())
                .with("erased", contact.erased())
                .with("createdAt", contact.createdAt())
                .with("changedAt", contact.changedAt())
                .json();
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static Answer answer(Contact contact) {
        return Answer.of(json(contact), contact.version());
    }

    /**
     * The texts of the members that are there; null empties a field, as in a merge patch (RFC 7396).
     *
     * @param fields the members that the call takes
     */
    static Map<ContactField, String> texts(RequestMembers members, List<ContactField> fields) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        for (ContactField field : fields) {
            if (members.has(name(field))) {
                Optional<String> text = members.text(name(field));
                texts.put(field, text.orElse(""));
            }
        }
        return texts;
    }

    /** Reports what is wrong with the contact at the members that it came from. */
    static void refuse(RequestMembers members, List<ContactViolation> violations) {
        violations.forEach(violation -> members.refuse(name(violation.field()), code(violation), detail(violation)));
    }

    /** Reports what is wrong with the contact of these members. */
    static void check(RequestMembers members, ContactRequest request) {
        refuse(members, request.violations());
    }

    /** Public, so it stays where a constant gets another name. */
    private static String code(ContactViolation violation) {
        return switch (violation.reason()) {
            case MISSING -> "missing";
            case TOO_LONG -> "too-long";
            case FORBIDDEN_CHARACTER -> "forbidden-character";
            case INVALID_EMAIL -> "invalid-email";
            case NO_PHONE -> "invalid-phone";
            case NO_LANGUAGE -> "invalid-locale";
        };
    }

    private static String detail(ContactViolation violation) {
        return switch (violation.reason()) {
            case MISSING ->
                violation.field() == ContactField.LAST_NAME ? "A first or a last name is needed." : "It is needed.";
            case TOO_LONG -> "It can have " + violation.field().maxLength() + " characters.";
            case FORBIDDEN_CHARACTER ->
                "It has a control character, a line break, or a character that changes the writing direction.";
            case INVALID_EMAIL -> "It is no e-mail address.";
            case NO_PHONE -> "It has no digit.";
            case NO_LANGUAGE -> "It is no language tag, as en or pt-BR.";
        };
    }

    private static String name(ContactField field) {
        return field == ContactField.LANGUAGE ? "locale" : field.key();
    }
}
