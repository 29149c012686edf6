package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.contact.ContactField.EMAIL;
import static org.vestibule.contact.ContactField.FIRST_NAME;
import static org.vestibule.contact.ContactField.PHONE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnFieldsTest {

    private final ColumnFields fields = new ColumnFields(Arrays.asList(FIRST_NAME, null, PHONE));

    @Test
    void areStoredAsText() {
        assertThat(ColumnFields.of(fields.text())).isEqualTo(fields);
        assertThat(ColumnFields.of(new ColumnFields(Collections.nCopies(1, null)).text())
                        .fields())
                .hasSize(1);
    }

    @Test
    void readARowWithoutItsEmptyCellsAndWithoutTheApostrophesOfAnExport() {
        assertThat(fields.texts(List.of("Ada", "left out", "'+44 20 7946 0018")))
                .isEqualTo(Map.of(FIRST_NAME, "Ada", PHONE, "+44 20 7946 0018"));
        assertThat(fields.texts(List.of(" ", "x"))).isEmpty();
    }

    @Test
    void areExceededByTextsBeyondThem() {
        assertThat(fields.isExceededBy(List.of("a", "b", "c", "", " "))).isFalse();
        assertThat(fields.isExceededBy(List.of("a", "b", "c", "d"))).isTrue();
    }

    @Test
    void canBeImportedIfEachFieldIsChosenOnceAndOneIsChosen() {
        assertThat(fields.violations()).isEmpty();
        assertThat(new ColumnFields(Collections.nCopies(2, null)).violations())
                .containsExactly(MappingViolation.NOTHING_CHOSEN);
        assertThat(new ColumnFields(List.of(EMAIL, EMAIL)).violations()).containsExactly(MappingViolation.CHOSEN_TWICE);
    }
}
