package org.vestibule.widget.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.ValueProblem;
import org.vestibule.widget.values.ChoiceValues;
import org.vestibule.widget.values.TextValues;

class PropertyEditorsTest {

    /** Edits one enum, as an editor from another jar may. */
    static class Units extends ChoiceValues {

        @Override
        public boolean edits(Class<?> valueClass) {
            return valueClass == TimeUnit.class;
        }

        @Override
        public boolean givesWay() {
            return false;
        }
    }

    @Test
    void areFoundByTheClassOfTheirValues() {
        var editors = new PropertyEditors(BuiltInEditors.ALL);
        assertThat(editors.of(String.class)).containsInstanceOf(TextValues.class);
        assertThat(editors.of(Object.class)).containsInstanceOf(TextValues.class);
        assertThat(editors.of(TimeUnit.class)).containsInstanceOf(ChoiceValues.class);
        assertThat(editors.of(UUID.class)).isEmpty();
    }

    @Test
    void giveWayToOneThatIsMadeForTheClassAlone() {
        assertThat(new PropertyEditors(List.of(new ChoiceValues(), new Units())).of(TimeUnit.class))
                .containsInstanceOf(Units.class);
    }

    @Test
    void areNeverTwoForOneClass() {
        var editors = new PropertyEditors(List.of(new Units(), new Units()));
        assertThatThrownBy(() -> editors.of(TimeUnit.class))
                .hasMessageContaining("two editors for the type java.util.concurrent.TimeUnit")
                .hasMessageContaining("Units");
    }

    @Test
    void sayProblemsInTheAuthorsLanguage() {
        assertThat(ListEditor.inItem(2, ValueProblem.tooLarge(9L)).text(Locale.GERMAN))
                .isEqualTo("Eintrag 2: Möglich ist hier höchstens 9.");
        assertThat(ValueProblem.tooEarly(LocalDate.of(2026, 1, 31)).text(Locale.ENGLISH))
                .isEqualTo("Choose January 31, 2026 or a later day.");
    }
}
