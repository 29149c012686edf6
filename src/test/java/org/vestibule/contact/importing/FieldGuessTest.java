package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.ContactField.COMPANY;
import static org.vestibule.contact.ContactField.EMAIL;
import static org.vestibule.contact.ContactField.FIRST_NAME;
import static org.vestibule.contact.ContactField.JOB_TITLE;
import static org.vestibule.contact.ContactField.LANGUAGE;
import static org.vestibule.contact.ContactField.LAST_NAME;
import static org.vestibule.contact.ContactField.PHONE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldGuessTest {

    private static ColumnFields guessed(String... header) {
        return FieldGuess.of(List.of(header), Map.of());
    }

    @Test
    void knowsTheNamesOfTheScreensInEachLanguage() {
        assertThat(guessed("First name", "Last name", "Email", "Phone", "Job title", "Company", "Language")
                        .fields())
                .containsExactly(FIRST_NAME, LAST_NAME, EMAIL, PHONE, JOB_TITLE, COMPANY, LANGUAGE);
        assertThat(guessed("Vorname", "Nachname", "E-Mail", "Telefon", "Firma", "Sprache")
                        .fields())
                .containsExactly(FIRST_NAME, LAST_NAME, EMAIL, PHONE, COMPANY, LANGUAGE);
        assertThat(guessed("Prénom", "Nom", "E-mail", "Téléphone", "Langue").fields())
                .containsExactly(FIRST_NAME, LAST_NAME, EMAIL, PHONE, LANGUAGE);
    }

    @Test
    void knowsWhatOtherProgramsWrite() {
        assertThat(guessed("GIVEN_NAME", "surname", "E-Mail-Adresse", "business phone", "Organisation")
                        .fields())
                .containsExactly(FIRST_NAME, LAST_NAME, EMAIL, PHONE, COMPANY);
    }

    @Test
    void guessesNothingTwiceAndNothingUnknown() {
        assertThat(guessed("Email", "", "e-mail", "Shoe size").fields()).containsExactly(EMAIL, null, null, null);
    }

    @Test
    void remembersWhatWasChosenBefore() {
        Map<String, ColumnChoiceMemory> remembered = Map.of(
                FieldGuess.key("Kontakt 2"),
                        new ColumnChoiceMemory(1L, FieldGuess.key("Kontakt 2"), EMAIL, Instant.EPOCH),
                FieldGuess.key("Phone"), new ColumnChoiceMemory(1L, FieldGuess.key("Phone"), null, Instant.EPOCH));

        assertThat(FieldGuess.of(List.of("KONTAKT-2", "Phone", "Email"), remembered)
                        .fields())
                .containsExactly(EMAIL, null, null);
    }
}
