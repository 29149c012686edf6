package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.kind.ChoiceKind;
import org.vestibule.widget.kind.TextKind;

class PropertyKindsTest {

    /** Supports one enum, as a kind from another jar may. */
    static class Units extends ChoiceKind {

        @Override
        public boolean supports(Class<?> valueClass) {
            return valueClass == TimeUnit.class;
        }

        @Override
        public boolean givesWay() {
            return false;
        }
    }

    @Test
    void areFoundByTheClassOfTheirValues() {
        var kinds = new PropertyKinds(BuiltInKinds.ALL);
        assertThat(kinds.of(String.class)).containsInstanceOf(TextKind.class);
        assertThat(kinds.of(Object.class)).containsInstanceOf(TextKind.class);
        assertThat(kinds.of(TimeUnit.class)).containsInstanceOf(ChoiceKind.class);
        assertThat(kinds.of(UUID.class)).isEmpty();
    }

    @Test
    void areReplacedByAKindSpecificToTheClass() {
        assertThat(new PropertyKinds(List.of(new ChoiceKind(), new Units())).of(TimeUnit.class))
                .containsInstanceOf(Units.class);
    }

    @Test
    void areUniqueForEachClass() {
        var kinds = new PropertyKinds(List.of(new Units(), new Units()));
        assertThatThrownBy(() -> kinds.of(TimeUnit.class))
                .hasMessageContaining("two kinds of properties for the type java.util.concurrent.TimeUnit")
                .hasMessageContaining("Units");
    }

    @Test
    void sayProblemsInTheAuthorsLanguage() {
        assertThat(ListKind.inItem(2, ValueViolation.tooLarge(9L)).text(Locale.GERMAN))
                .isEqualTo("Eintrag 2: Möglich ist hier höchstens 9.");
        assertThat(ValueViolation.tooEarly(LocalDate.of(2026, 1, 31)).text(Locale.ENGLISH))
                .isEqualTo("Choose January 31, 2026 or a later day.");
    }
}
