package org.vestibule.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private static final Map<String, String> STORED = Map.of("name", "Vera", "company", "Blum", "phone", "1");

    private final RecordForm form = new RecordForm();

    private void begin() {
        form.read(STORED, 1, Instant.EPOCH, "Tess");
        form.fill();
    }

    @Test
    void changesOfDifferentFieldsAreNoConflict() {
        begin();
        form.getValues().put("phone", "2");

        form.compare(Map.of("name", "Vera", "company", "Blum & Daughters", "phone", "1"), form.getValues());

        assertThat(form.getDifferences()).isEmpty();
        assertThat(form.getValues())
                .containsEntry("company", "Blum & Daughters")
                .containsEntry("phone", "2");
    }

    @Test
    void changesOfTheSameFieldAreAConflict() {
        begin();
        form.getValues().put("company", "Blum & Sons");

        form.compare(Map.of("name", "Vera", "company", "Blum & Daughters", "phone", "1"), form.getValues());

        assertThat(form.getDifferences()).extracting(FieldConflict::getKey).containsExactly("company");
        assertThat(form.getValues()).containsEntry("company", "Blum & Sons");
    }

    @Test
    void aFormWithUnknownInitialTextsHasEachDifferenceAsAConflict() {
        begin();
        form.setFormVersion("0");

        form.compare(Map.of("name", "Vera", "company", "Blum & Daughters", "phone", "1"), form.getValues());

        assertThat(form.getDifferences()).extracting(FieldConflict::getKey).containsExactly("company");
    }
}
