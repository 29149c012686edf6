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
import org.vestibule.contact.Flaw.Reason;
import org.vestibule.shared.SingleLine;
import org.vestibule.text.PhoneDigits;

/**
 * A contact as someone typed it: a text for each field, tidied but not yet believed. {@link #flaws} says what is wrong
 * with it; without flaws it makes {@link #details}.
 */
public record ContactEntry(Map<ContactField, String> texts) implements Serializable {

    public ContactEntry {
        Map<ContactField, String> tidy = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            tidy.put(field, SingleLine.tidy(texts.get(field)));
        }
        texts = tidy;
    }

    public static ContactEntry blank() {
        return new ContactEntry(Map.of());
    }

    public static ContactEntry of(ContactDetails details) {
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
        return new ContactEntry(texts);
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
    public static ContactEntry ofKeys(Map<String, String> byKey) {
        Map<ContactField, String> texts = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            texts.put(field, byKey.get(field.key()));
        }
        return new ContactEntry(texts);
    }

    public ContactEntry with(ContactField field, String text) {
        Map<ContactField, String> changed = new EnumMap<>(texts);
        changed.put(field, text);
        return new ContactEntry(changed);
    }

    /** The entry with these texts in place of those that it has for the fields. */
    public ContactEntry with(Map<ContactField, String> others) {
        Map<ContactField, String> changed = new EnumMap<>(texts);
        changed.putAll(others);
        return new ContactEntry(changed);
    }

    /**
     * What is wrong, at most one flaw for each field, in the order of the fields. A person has a first name, a last name or
     * both, as many people have one name.
     */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (ContactField field : ContactField.values()) {
            flaw(field).ifPresent(reason -> flaws.add(new Flaw(field, reason)));
        }
        return flaws;
    }

    /** What is wrong with those fields that were changed: what was stored when checks were looser stands in nobody's way. */
    public List<Flaw> flawsSince(ContactEntry seen) {
        return flaws().stream()
                .filter(flaw ->
                        flaw.reason() == Reason.MISSING || !text(flaw.field()).equals(seen.text(flaw.field())))
                .toList();
    }

    private Optional<Reason> flaw(ContactField field) {
        String text = text(field);
        if (SingleLine.hasForbidden(text)) {
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

    /** The checked contact; asking for it while there are flaws is a mistake of the caller's. */
    public ContactDetails details() {
        return detailsSince(blank());
    }

    /** The contact, of which the fields are checked that were changed. */
    public ContactDetails detailsSince(ContactEntry seen) {
        if (!flawsSince(seen).isEmpty()) {
            throw new IllegalStateException("The entry has flaws: " + flawsSince(seen));
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

    private Optional<EmailAddress> email(ContactEntry seen) {
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
