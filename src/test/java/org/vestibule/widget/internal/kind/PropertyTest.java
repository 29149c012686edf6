package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.internal.kind.BuiltInKinds.list;
import static org.vestibule.widget.internal.kind.BuiltInKinds.property;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.beans.PropertyEditorManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.Colour;
import org.vestibule.widget.Image;
import org.vestibule.widget.LongText;
import org.vestibule.widget.PageLink;
import org.vestibule.widget.Property;
import org.vestibule.widget.Reference;
import org.vestibule.widget.References;
import org.vestibule.widget.RichText;
import org.vestibule.widget.RoleName;
import org.vestibule.widget.StoredValues;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.catalog.Dependency;
import org.vestibule.widget.catalog.Widget;

/** The widget's values for stored values, and which values may be stored. */
class PropertyTest {

    enum Size {
        SMALL,
        LARGE
    }

    private static final References PORTAL = new SmallPortal();

    @Test
    void givesTheWidgetAValueOfItsClass() {
        assertThat(read(String.class, StoredValues.text("#{1+1}"))).contains("#{1+1}");
        assertThat(read(Boolean.class, StoredValues.flag(true))).contains(true);
        assertThat(read(Integer.class, StoredValues.number(3))).contains(3);
        assertThat(read(Long.class, StoredValues.number(3))).contains(3L);
        assertThat(read(Size.class, StoredValues.text("LARGE"))).contains(Size.LARGE);
        assertThat(read(LocalDate.class, StoredValues.text("2026-05-31"))).contains(LocalDate.of(2026, 5, 31));
        assertThat(read(Colour.class, StoredValues.text("#1F6FEB"))).contains(new Colour("#1f6feb"));
        assertThat(read(PageLink.class, StoredValues.page(7))).contains(new PageLink("/site/harbour/partners"));
        assertThat(read(RoleName.class, StoredValues.role(8))).contains(new RoleName("partner"));
    }

    @Test
    void usesTheLibrarysAlternativeTextUnlessThereIsAnotherHere() {
        assertThat(read(Image.class, StoredValues.image(9, ""))).contains(SmallPortal.HARBOUR);
        assertThat(read(Image.class, StoredValues.image(9, "Our quay")))
                .contains(SmallPortal.HARBOUR.withAlternative("Our quay"));
    }

    @Test
    void usesTheDefaultIfAValueCantBeRead() {
        assertThat(read(Boolean.class, StoredValues.text("true"))).isEmpty();
        assertThat(read(Integer.class, StoredValues.number(1L << 40))).isEmpty();
        assertThat(read(Integer.class, Json.createValue(1.5))).isEmpty();
        assertThat(read(LocalDate.class, StoredValues.text("2026-02-30"))).isEmpty();
        assertThat(read(Colour.class, StoredValues.text("red"))).isEmpty();
        assertThat(read(PageLink.class, JsonValue.NULL)).isEmpty();
    }

    @Test
    void givesADeletedRoleAsARoleThatNobodyHas() {
        assertThat(read(RoleName.class, StoredValues.role(80))).contains(RoleName.NOBODYS);
        assertThat(read(RoleName.class, StoredValues.text("partner"))).contains(RoleName.NOBODYS);
    }

    @Test
    void reportsWhatIsWrongWithAValue() {
        assertThat(problem(String.class, StoredValues.number(1))).contains(ValueViolation.WRONG_KIND);
        assertThat(problem(Size.class, StoredValues.text("HUGE"))).contains(ValueViolation.NOT_A_CHOICE);
        assertThat(problem(PageLink.class, StoredValues.page(70))).contains(ValueViolation.UNKNOWN_PAGE);
        assertThat(problem(RoleName.class, StoredValues.role(80))).contains(ValueViolation.UNKNOWN_ROLE);
        assertThat(problem(Image.class, StoredValues.image(90, ""))).contains(ValueViolation.UNKNOWN_IMAGE);
        assertThat(problem(Image.class, StoredValues.image(9, "x".repeat(501)))).contains(ValueViolation.tooLong(500));
        assertThat(problem(String.class, StoredValues.text("fine"))).isEmpty();
    }

    @Test
    void keepsValuesWithinItsBounds() {
        Property rows = property(Integer.class, null, false, Map.of("min", "1", "max", "9"));
        assertThat(rows.problem(StoredValues.number(9), PORTAL)).isEmpty();
        assertThat(rows.problem(StoredValues.number(10), PORTAL)).contains(ValueViolation.tooLarge(9L));
        assertThat(rows.problem(StoredValues.number(0), PORTAL)).contains(ValueViolation.tooSmall(1L));

        Property day = property(LocalDate.class, null, false, Map.of("min", "2026-01-01"));
        assertThat(day.problem(StoredValues.text("2026-01-01"), PORTAL)).isEmpty();
        assertThat(day.problem(StoredValues.text("2025-12-31"), PORTAL))
                .contains(ValueViolation.tooEarly(LocalDate.of(2026, 1, 1)));

        Property title = property(String.class, null, false, Map.of("maxlength", "3"));
        assertThat(title.problem(StoredValues.text("abc"), PORTAL)).isEmpty();
        assertThat(title.problem(StoredValues.text("abcd"), PORTAL)).contains(ValueViolation.tooLong(3));
    }

    @Test
    void storesSanitisedRichText() {
        JsonValue clean = property(RichText.class)
                .clean(StoredValues.text("<p style='x' onclick='x()'>A <a href='javascript:x()'>b</a>"
                        + "<a href='/site/harbour'>c</a><script>d</script><img src=x onerror=e></p>"));
        assertThat(clean).isEqualTo(StoredValues.text("<p>A b<a href=\"/site/harbour\">c</a></p>"));
    }

    @Test
    void leavesOutDeletedItemsOfAList() {
        JsonValue stored = Json.createArrayBuilder()
                .add(StoredValues.page(70))
                .add(StoredValues.page(7))
                .build();
        assertThat(list(PageLink.class).read(stored, PORTAL)).contains(List.of(new PageLink("/site/harbour/partners")));
        assertThat(list(PageLink.class).problem(stored, PORTAL))
                .contains(ListKind.inItem(1, ValueViolation.UNKNOWN_PAGE));
        assertThat(list(PageLink.class).problem(StoredValues.page(7), PORTAL)).contains(ValueViolation.WRONG_KIND);
    }

    @Test
    void cleansEachItemOfAList() {
        assertThat(list(RichText.class)
                        .clean(Json.createArrayBuilder()
                                .add("<b onclick='x()'>a</b>")
                                .build()))
                .isEqualTo(Json.createArrayBuilder().add("<b>a</b>").build());
    }

    @Test
    void findsAValueUnderAFormerName() {
        Property heading = property(String.class, null, false, Map.of("formerly", "headline, title"));
        JsonValue old = StoredValues.text("old");
        JsonValue today = StoredValues.text("today");
        assertThat(heading.stored(Map.of("title", old))).contains(old);
        assertThat(heading.stored(Map.of("title", old, "it", today))).contains(today);
        assertThat(heading.stored(Map.of("other", old))).isEmpty();
    }

    @Test
    void findsTheReferencesInAWidgetsValues() {
        Widget widget = new Widget("it", List.of(list(PageLink.class)), List.of(), Dependency.VISITOR);
        JsonValue pages = Json.createArrayBuilder().add(StoredValues.page(7)).build();
        assertThat(widget.refersTo(Map.of("it", pages))).containsExactly(new Reference(Reference.Kind.PAGE, 7));
    }

    @Test
    void canBeGivenAsAPlainAttribute() {
        assertThat(coerced(PageLink.class, "/site/harbour/home")).isEqualTo(new PageLink("/site/harbour/home"));
        assertThat(coerced(PageLink.class, " ")).isNull();
        assertThat(coerced(LongText.class, "a\nb")).isEqualTo(new LongText("a\nb"));
        assertThat(coerced(RoleName.class, "partner")).isEqualTo(new RoleName("partner"));
        assertThat(coerced(Colour.class, "#FFFFFF")).hasToString("#ffffff");
        assertThat(coerced(Image.class, "/a.png")).hasToString("/a.png");
        assertThat(coerced(RichText.class, "<p>a<script>b</script></p>")).hasToString("<p>a</p>");
    }

    private static Object coerced(Class<?> type, String attribute) {
        java.beans.PropertyEditor editor = PropertyEditorManager.findEditor(type);
        editor.setAsText(attribute);
        return editor.getValue();
    }

    private static Optional<Object> read(Class<?> type, JsonValue stored) {
        return property(type).read(stored, PORTAL);
    }

    private static Optional<ValueViolation> problem(Class<?> type, JsonValue stored) {
        return property(type).problem(stored, PORTAL);
    }
}
