package org.vestibule.contact.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.vestibule.contact.ContactField;
import org.vestibule.shared.Bundles;
import org.vestibule.text.SearchFolding;

/** Guesses which field a column is by its name in the header: in the languages of the screens, and as other programs write it. */
final class FieldGuess {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private static final Map<ContactField, List<String>> OTHER_NAMES = Map.of(
            ContactField.FIRST_NAME, List.of("given name", "forename", "first", "rufname", "firstname"),
            ContactField.LAST_NAME,
                    List.of("surname", "family name", "last", "lastname", "familienname", "zuname", "nom de famille"),
            ContactField.EMAIL,
                    List.of(
                            "email address",
                            "mail",
                            "email 1 value",
                            "primary email",
                            "emailaddress1",
                            "e mail adresse",
                            "mailadresse",
                            "adresse email",
                            "adresse de messagerie",
                            "courriel"),
            ContactField.PHONE,
                    List.of(
                            "telephone",
                            "phone number",
                            "business phone",
                            "mobile",
                            "mobile phone",
                            "tel",
                            "telefonnummer"),
            ContactField.JOB_TITLE, List.of("title", "job", "position", "jobtitle", "funktion", "beruf", "poste"),
            ContactField.COMPANY,
                    List.of(
                            "company name",
                            "organization",
                            "organisation",
                            "account",
                            "unternehmen",
                            "firma",
                            "entreprise"),
            ContactField.LANGUAGE, List.of("locale", "preferred language", "sprache", "langue"));

    private FieldGuess() {}

    /**
     * The field of each column; null where none is guessed. No field is guessed twice.
     *
     * @param remembered what the person chose for columns of these names before, by key
     */
    static ColumnFields of(List<String> header, Map<String, ColumnChoiceMemory> remembered) {
        Set<ContactField> free = EnumSet.allOf(ContactField.class);
        List<ContactField> fields = new ArrayList<>();
        for (String name : header) {
            ColumnChoiceMemory memory = remembered.get(key(name));
            ContactField field = memory == null ? guess(key(name)) : memory.field();
            fields.add(field != null && free.remove(field) ? field : null);
        }
        return new ColumnFields(fields);
    }

    /** By what names of columns are compared: without case, accents and punctuation, at most 200 characters. */
    static String key(String name) {
        String key = SearchFolding.of(name.replaceAll("[\\p{Punct}\\s]+", " ").strip());
        return key.length() <= ColumnChoiceMemory.MAX_KEY ? key : key.substring(0, ColumnChoiceMemory.MAX_KEY);
    }

    /** Whether a field is guessed by that key. */
    static boolean isKnown(String key) {
        return guess(key) != null;
    }

    private static ContactField guess(String key) {
        return Stream.of(ContactField.values())
                .filter(field -> names(field).anyMatch(name -> key(name).equals(key)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(ContactField field) {
        Stream<String> shown = LANGUAGES.stream()
                .map(language -> Bundles.of("org.vestibule.contact.messages", language))
                .flatMap(texts -> shown(field, texts));
        return Stream.of(shown, Stream.of(field.key(), field.name()), OTHER_NAMES.get(field).stream())
                .flatMap(names -> names);
    }

    private static Stream<String> shown(ContactField field, ResourceBundle texts) {
        return Stream.of("field." + field.key(), "column." + field.name())
                .filter(texts::containsKey)
                .map(texts::getString);
    }
}
