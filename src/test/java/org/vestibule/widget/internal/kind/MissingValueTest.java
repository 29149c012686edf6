package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.internal.kind.BuiltInKinds.list;
import static org.vestibule.widget.internal.kind.BuiltInKinds.property;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.widget.Choices;
import org.vestibule.widget.Colour;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Image;
import org.vestibule.widget.LongText;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.Property;
import org.vestibule.widget.RichText;
import org.vestibule.widget.RoleName;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WebAddress;

/** The violations of empty required properties. */
class MissingValueTest {

    private static final Choices PORTAL = new SmallPortal();
    private static final String EMPTY = "";

    static List<Class<?>> kinds() {
        return List.of(
                String.class,
                LongText.class,
                RichText.class,
                Integer.class,
                Long.class,
                DayOfWeek.class,
                LocalDate.class,
                Colour.class,
                Image.class,
                PageLink.class,
                RoleName.class,
                WebAddress.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatToDoForItsKindInEachLanguage(Class<?> kind) {
        Typed typed = property(kind, null, true, Map.of()).typed(FieldTexts.of(EMPTY), PORTAL);

        ValueViolation problem = ((Typed.Wrong) typed).problem();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            assertThat(problem.text(language)).isNotEqualTo(ValueViolation.REQUIRED.text(language));
        }
    }

    @Test
    void asksForAnEntryOfAList() {
        Property entries = list(PageLink.class);
        Property required = new Property("it", entries.type(), null, true, false, Map.of());
        Property preset = new Property("it", entries.type(), List.of(), true, false, Map.of());

        for (Property each : List.of(required, preset)) {
            assertThat(each.typed(FieldTexts.none(), PORTAL))
                    .isEqualTo(new Typed.Wrong(ListKind.problem("required.entry")));
        }
    }
}
