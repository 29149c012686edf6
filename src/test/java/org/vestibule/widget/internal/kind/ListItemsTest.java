package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.internal.kind.BuiltInKinds.list;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.Typed;
import org.vestibule.widget.WebAddress;

/** Lists of every kind of property: whether they accept duplicates, in the form, on the server and on the page. */
class ListItemsTest {

    private static final Choices PORTAL = new SmallPortal();

    static List<Arguments> chosenOnce() {
        return List.of(
                Arguments.of(DayOfWeek.class, StoredValues.text("MONDAY")),
                Arguments.of(LocalDate.class, StoredValues.text("2026-05-31")),
                Arguments.of(PageLink.class, StoredValues.page(SmallPortal.PAGE)),
                Arguments.of(RoleName.class, StoredValues.role(SmallPortal.ROLE)),
                Arguments.of(Image.class, StoredValues.image(SmallPortal.IMAGE, "")),
                Arguments.of(WebAddress.class, StoredValues.text("https://example.org/")));
    }

    static List<Arguments> takenTwice() {
        return List.of(
                Arguments.of(String.class, StoredValues.text("a")),
                Arguments.of(LongText.class, StoredValues.text("a")),
                Arguments.of(RichText.class, StoredValues.text("<p>a</p>")),
                Arguments.of(Boolean.class, JsonValue.TRUE),
                Arguments.of(Integer.class, StoredValues.number(1)),
                Arguments.of(Long.class, StoredValues.number(1)),
                Arguments.of(Colour.class, StoredValues.text("#1f6feb")));
    }

    @ParameterizedTest
    @MethodSource("chosenOnce")
    void choicesAndReferencesAreUnique(Class<?> items, JsonValue item) {
        Property property = list(items);
        FieldTexts fields = property.shown(Optional.of(twice(item)), PORTAL);

        assertThat(property.problem(twice(item), PORTAL)).contains(ListKind.problem("duplicate", 2, 1));
        assertThat(property.typed(fields, PORTAL)).isEqualTo(new Typed.Wrong(ListKind.problem("duplicate", 2, 1)));
        assertThat(read(property, item)).as("stored before it was refused").hasSize(1);
        Property open = list(items, Map.of("duplicates", "true"));
        assertThat(open.problem(twice(item), PORTAL)).isEmpty();
        assertThat(read(open, item)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("takenTwice")
    void typedTextsMayOccurTwice(Class<?> items, JsonValue item) {
        assertThat(list(items).problem(twice(item), PORTAL)).isEmpty();
        assertThat(read(list(items), item)).hasSize(2);
        assertThat(list(items, Map.of("duplicates", "false")).problem(twice(item), PORTAL))
                .contains(ListKind.problem("duplicate", 2, 1));
    }

    private static List<?> read(Property property, JsonValue item) {
        return (List<?>) property.read(twice(item), PORTAL).orElseThrow();
    }

    private static JsonValue twice(JsonValue item) {
        return Json.createArrayBuilder().add(item).add(item).build();
    }
}
