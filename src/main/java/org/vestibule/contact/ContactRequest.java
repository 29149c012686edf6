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
 * A contact as somebody typed it: a text for each field, normalised, not yet validated. {@link #violations} reports
 * what is wrong; if there are no violations, {@link #details} returns the contact's details.
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

    /** The field's text; "" if there is none. */
    public String text(ContactField field) {
        return texts.get(field);
    }

    /** The texts by field key. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.forEach((field, text) -> byKey.put(field.key(), text));
        return byKey;
    }

    /** The request with these texts, by field key. */
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

    /** This request with these texts replacing its own for the same fields. */
    public ContactRequest with(Map<ContactField, String> others) {
        Map<ContactField, String> changed = new EnumMap<>(texts);
        changed.putAll(others);
        return new ContactRequest(changed);
    }

    /**
     * All violations, at most one for each field, in the order of the fields. A first or a last name is enough, as many
     * people have only one name.
     */
    public List<ContactViolation> violations() {
        List<ContactViolation> violations = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            reason(field).ifPresent(reason -> violations.add(new ContactViolation(field, reason)));
        }
        return violations;
    }

    /** The violations in fields that were changed: values that were stored under looser rules don't block saving. */
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
            case EMAIL -> EmailAddress.parse(text).isPresent() ? Optional.empty() : Optional.of(Reason.INVALID_EMAIL);
            case PHONE -> PhoneDigits.isPhone(text) ? Optional.empty() : Optional.of(Reason.NO_PHONE);
            case LANGUAGE -> language(text).isPresent() ? Optional.empty() : Optional.of(Reason.NO_LANGUAGE);
            default -> Optional.empty();
        };
    }

    /** The validated details; calling it while there are violations is a bug. */
    public ContactDetails details() {
        return detailsSince(blank());
    }

    /** The details, with only the changed fields validated. */
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
