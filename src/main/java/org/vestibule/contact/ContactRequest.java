package org.vestibule.contact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestibule.contact.ContactViolation.Reason;
import org.vestibule.shared.SingleLineText;
import org.vestibule.text.EmailAddress;
import org.vestibule.text.PhoneDigits;

/**
 * A contact as someone typed it: a text for each field, tidied but not yet believed. {@link #violations} says what is wrong
 * with it; without violations it makes {@link #details}.
 */
public record ContactRequest(Map<ContactField, String> texts) implements Serializable {

    public ContactRequest {
        Map<ContactField, String> tidy = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            tidy.put(field, SingleLineText.tidy(texts.get(field)));
        }
        texts = tidy;
    }

    public static ContactRequest blank() {
        return new ContactRequest(Map.of());
    }

    public static ContactRequest of(ContactDetails details) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        texts.put(ContactField.FIRST_NAME, details.firstName());
        texts.put(ContactField.LAST_NAME, details.lastName());
        texts.put(ContactField.EMAIL, details.email().map(EmailAddress::text).orElse(""));
        texts.put(ContactField.PHONE, details.phone());
        texts.put(ContactField.JOB_TITLE, details.jobTitle());
        texts.put(ContactField.COMPANY, details.company());
        texts.put(
                ContactField.LANGUAGE,
                details.locale().map(Locale::toLanguageTag).orElse(""));
        return new ContactRequest(texts);
    }

    /** The field's text; "" where there is none. */
    public String text(ContactField field) {
        return texts.get(field);
    }

    /** The texts by the keys of their fields. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    /** The entry whose texts are given by the keys of their fields. */
    public static ContactRequest ofKeys(Map<String, String> byKey) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            texts.put(field, byKey.get(field.key()));
        }
        return new ContactRequest(texts);
    }

    public ContactRequest with(ContactField field, String text) {
        Map<ContactField, String> changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new ContactRequest(changed);
    }

    /** The entry with these texts in place of those that it has for the fields. */
    public ContactRequest with(Map<ContactField, String> others) {
        Map<ContactField, String> changed = new EnumMap<>(texts);
        changed.putAll(others);
        return new ContactRequest(changed);
    }

    /**
     * What is wrong, at most one violation for each field, in the order of the fields. A person has a first name, a last name or
     * both, as many people have one name.
     */
    public List<ContactViolation> violations() {
        List<ContactViolation> violations = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            reason(field).ifPresent(reason -> violations.add(new ContactViolation(field, reason)));
        }
        return violations;
    }

    /** What is wrong with those fields that were changed: what was stored when checks were looser stands in nobody's way. */
    public List<ContactViolation> violationsSince(ContactRequest seen) {
        return violations().stream()
                .filter(violation -> violation.reason() == Reason.MISSING
                        || !text(violation.field()).equals(seen.text(violation.field())))
                .toList();
    }

    private Optional<Reason> reason(ContactField field) {
        String text = text(field);
        if (SingleLineText.hasForbidden(text)) {
            return Optional.of(Reason.FORBIDDEN_CHARACTER);
        }
        if (text.length() > field.maxLength()) {
            return Optional.of(Reason.TOO_LONG);
        }
        if (text.isEmpty()) {
            return field == ContactField.LAST_NAME
                            && text(ContactField.FIRST_NAME).isEmpty()
                    ? Optional.of(Reason.MISSING)
                    : Optional.empty();
        }
        return switch (field) {
            case EMAIL -> EmailAddress.parse(text).isPresent() ? Optional.empty() : Optional.of(Reason.NO_ADDRESS);
            case PHONE -> PhoneDigits.isPhone(text) ? Optional.empty() : Optional.of(Reason.NO_PHONE);
            case LANGUAGE -> language(text).isPresent() ? Optional.empty() : Optional.of(Reason.NO_LANGUAGE);
            default -> Optional.empty();
        };
    }

    /** The checked contact; asking for it while there are violations is a mistake of the caller's. */
    public ContactDetails details() {
        return detailsSince(blank());
    }

    /** The contact, of which the fields are checked that were changed. */
    public ContactDetails detailsSince(ContactRequest seen) {
        if (!violationsSince(seen).isEmpty()) {
            throw new IllegalStateException("The entry has violations: " + violationsSince(seen));
        }
        return new ContactDetails(
                text(ContactField.FIRST_NAME),
                text(ContactField.LAST_NAME),
                email(seen),
                textOrNull(ContactField.PHONE),
                textOrNull(ContactField.JOB_TITLE),
                textOrNull(ContactField.COMPANY),
                language(text(ContactField.LANGUAGE)));
    }

    private Optional<EmailAddress> email(ContactRequest seen) {
        String text = text(ContactField.EMAIL);
        return text.equals(seen.text(ContactField.EMAIL)) ? EmailAddress.stored(text) : EmailAddress.parse(text);
    }

    private String textOrNull(ContactField field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private static Optional<Locale> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean known = List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
            return known ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
