package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.internal.kind.BuiltInKinds.list;
import static org.vestibule.widget.internal.kind.BuiltInKinds.property;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WebAddress;

/** The conversion of the texts that an author types into the fields of a property. */
class TypedTest {

    private static final Choices PORTAL = new SmallPortal();
    private static final Typed NOTHING = new Typed.Nothing();

    @Test
    void isStoredByItsKind() {
        assertThat(typed(String.class, " Hello ")).isEqualTo(value(StoredValues.text("Hello")));
        assertThat(typed(LongText.class, "a\r\nb")).isEqualTo(value(StoredValues.text("a\nb")));
        assertThat(typed(RichText.class, "<p>a<script>b</script></p>")).isEqualTo(value(StoredValues.text("<p>a</p>")));
        assertThat(typed(Boolean.class, "true")).isEqualTo(value(JsonValue.TRUE));
        assertThat(typed(Integer.class, " 12 ")).isEqualTo(value(StoredValues.number(12)));
        assertThat(typed(LocalDate.class, "2026-05-31")).isEqualTo(value(StoredValues.text("2026-05-31")));
        assertThat(typed(Colour.class, "1F6FEB")).isEqualTo(value(StoredValues.text("#1f6feb")));
        assertThat(typed(PageLink.class, "/partners")).isEqualTo(value(StoredValues.page(7)));
        assertThat(typed(WebAddress.class, " https://example.org/a?b#c "))
                .isEqualTo(value(StoredValues.text("https://example.org/a?b#c")));
        assertThat(typed(WebAddress.class, "www.example.org/a"))
                .isEqualTo(value(StoredValues.text("https://www.example.org/a")));
        assertThat(typed(RoleName.class, "8")).isEqualTo(value(StoredValues.role(8)));
        assertThat(property(Image.class).typed(FieldTexts.of("9").with("alt", "Quay"), PORTAL))
                .isEqualTo(value(StoredValues.image(9, "Quay")));
    }

    @Test
    void isNothingIfNothingWasTyped() {
        for (Class<?> type : List.of(String.class, Integer.class, LocalDate.class, Colour.class, PageLink.class)) {
            assertThat(typed(type, " ")).as(type.getName()).isEqualTo(NOTHING);
        }
        assertThat(typed(RichText.class, "<p><br /></p>")).isEqualTo(NOTHING);
        assertThat(property(Boolean.class).typed(FieldTexts.none(), PORTAL)).isEqualTo(value(JsonValue.FALSE));
    }

    @Test
    void isRefusedWithAHelpfulMessage() {
        assertThat(typed(Integer.class, "1.5")).isEqualTo(wrong(ValueViolation.NOT_A_NUMBER));
        assertThat(typed(Integer.class, "99999999999")).isEqualTo(wrong(ValueViolation.tooLarge(2147483647L)));
        assertThat(typed(Integer.class, "9".repeat(30))).isEqualTo(wrong(ValueViolation.tooLarge(2147483647L)));
        assertThat(typed(LocalDate.class, "31.5.2026")).isEqualTo(wrong(ValueViolation.NOT_A_DATE));
        assertThat(typed(Colour.class, "red")).isEqualTo(wrong(ValueViolation.NOT_A_COLOUR));
        assertThat(typed(PageLink.class, "/nowhere")).isEqualTo(wrong(ValueViolation.UNKNOWN_PAGE));
        for (String address : List.of(
                "javascript:alert(1)",
                "http://example.org",
                "//example.org",
                "/partners",
                "partners",
                "https://",
                "https://bank.example@evil.example",
                "https://example.org/a b")) {
            assertThat(typed(WebAddress.class, address)).as(address).isEqualTo(wrong(ValueViolation.NOT_A_WEB_ADDRESS));
        }
        assertThat(typed(RoleName.class, "80")).isEqualTo(wrong(ValueViolation.UNKNOWN_ROLE));
        assertThat(typed(Image.class, "x")).isEqualTo(wrong(ValueViolation.UNKNOWN_IMAGE));
        assertThat(property(String.class, null, true, Map.of()).typed(FieldTexts.of(""), PORTAL))
                .isEqualTo(wrong(ValueViolation.TEXT_REQUIRED));
    }

    @Test
    void isNotStoredIfItIsTheDefault() {
        Property rows = property(Integer.class, 5, true, Map.of());
        assertThat(rows.typed(FieldTexts.of("5"), PORTAL)).isEqualTo(NOTHING);
        assertThat(rows.typed(FieldTexts.of(""), PORTAL)).isEqualTo(NOTHING);
        assertThat(rows.typed(FieldTexts.of("6"), PORTAL)).isEqualTo(value(StoredValues.number(6)));
        assertThat(rows.shown(Optional.empty(), PORTAL).text()).isEqualTo("5");
    }

    @Test
    void canOverrideADefaultTextByAnEmptyOne() {
        Property title = property(String.class, "Welcome", false, Map.of());
        assertThat(title.typed(FieldTexts.of(""), PORTAL)).isEqualTo(value(StoredValues.text("")));
        assertThat(title.shown(Optional.of(StoredValues.text("")), PORTAL).text())
                .isEmpty();
    }

    @Test
    void isShownAgainAsItWasTyped() {
        assertThat(shown(PageLink.class, StoredValues.page(7))).isEqualTo("/partners");
        assertThat(shown(RoleName.class, StoredValues.role(8))).isEqualTo("8");
        assertThat(shown(Integer.class, StoredValues.number(12))).isEqualTo("12");
        assertThat(shown(Boolean.class, JsonValue.TRUE)).isEqualTo("true");
        assertThat(property(Image.class).shown(Optional.of(StoredValues.image(9, "Quay")), PORTAL))
                .isEqualTo(FieldTexts.of("9").with("alt", "Quay"));
    }

    @Test
    void showsNothingForAValueThatTheContractDoesNotKnowAnyMore() {
        assertThat(shown(Integer.class, StoredValues.text("twelve"))).isEmpty();
        assertThat(shown(PageLink.class, StoredValues.page(70))).isEmpty();
    }

    @Test
    void makesAListOfFieldsOfTheSameName() {
        FieldTexts fields =
                FieldTexts.of("it", Map.of("it", List.of("/partners", "", "/partners"), "item", List.of("x")));
        JsonValue stored = Json.createArrayBuilder()
                .add(StoredValues.page(7))
                .add(StoredValues.page(7))
                .build();
        Property links = list(PageLink.class, Map.of("duplicates", "true"));
        assertThat(links.typed(fields, PORTAL)).isEqualTo(value(stored));
        assertThat(links.shown(Optional.of(stored), PORTAL).items())
                .containsExactly(FieldTexts.of("/partners"), FieldTexts.of("/partners"));
        assertThat(list(PageLink.class).typed(FieldTexts.of("it", Map.of("it", List.of("/partners", "/gone"))), PORTAL))
                .isEqualTo(wrong(ListKind.inItem(2, ValueViolation.UNKNOWN_PAGE)));
    }

    @Test
    void keepsThePartsOfEachItemTogether() {
        FieldTexts fields = FieldTexts.of("it", Map.of("it", List.of("9", "9"), "it.alt", List.of("", "Quay")));
        assertThat(list(Image.class).typed(fields, PORTAL))
                .isEqualTo(value(Json.createArrayBuilder()
                        .add(StoredValues.image(9, ""))
                        .add(StoredValues.image(9, "Quay"))
                        .build()));
    }

    @Test
    void marksAnImageAsDecorativeWhateverTheLibraryHas() {
        Property photo = property(Image.class);
        FieldTexts ticked = FieldTexts.of("9").with("alt", "Quay").with("decorative", "true");
        JsonValue stored = StoredValues.decorativeImage(9);

        assertThat(photo.typed(ticked, PORTAL)).isEqualTo(value(stored));
        assertThat(photo.read(stored, PORTAL)).contains(SmallPortal.HARBOUR.withAlternative(""));
        assertThat(photo.read(StoredValues.image(9, ""), PORTAL)).contains(SmallPortal.HARBOUR);
        assertThat(photo.shown(Optional.of(stored), PORTAL).text("decorative")).isEqualTo("true");
        assertThat(photo.typed(photo.shown(Optional.of(stored), PORTAL), PORTAL))
                .isEqualTo(value(stored));
    }

    private static Typed typed(Class<?> type, String text) {
        return property(type).typed(FieldTexts.of(text), PORTAL);
    }

    private static String shown(Class<?> type, JsonValue stored) {
        return property(type).shown(Optional.of(stored), PORTAL).text();
    }

    private static Typed value(JsonValue stored) {
        return new Typed.Value(stored);
    }

    private static Typed wrong(ValueViolation problem) {
        return new Typed.Wrong(problem);
    }
}
