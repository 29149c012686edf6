package org.vestibule.widget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.beans.PropertyEditor;
import java.beans.PropertyEditorManager;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertyTest {

    enum Size {
        SMALL,
        LARGE
    }

    private static final References REFERENCES = new References() {
        @Override
        public Optional<PageLink> page(long id) {
            return id == 7 ? Optional.of(new PageLink("/site/harbour/home")) : Optional.empty();
        }

        @Override
        public Optional<RoleName> role(long id) {
            return id == 8 ? Optional.of(new RoleName("partner")) : Optional.empty();
        }
    };

    @Test
    void hasTheTypeThatItsClassTells() {
        assertThat(PropertyType.of(String.class)).contains(PropertyType.TEXT);
        assertThat(PropertyType.of(Object.class)).contains(PropertyType.TEXT);
        assertThat(PropertyType.of(Size.class)).contains(PropertyType.CHOICE);
        assertThat(PropertyType.of(java.util.UUID.class)).isEmpty();
    }

    @Test
    void givesTheWidgetAValueOfItsClass() {
        assertThat(read(String.class, StoredValues.text("#{1+1}"))).contains("#{1+1}");
        assertThat(read(Boolean.class, StoredValues.flag(true))).contains(true);
        assertThat(read(Integer.class, StoredValues.number(3))).contains(3);
        assertThat(read(Long.class, StoredValues.number(3))).contains(3L);
        assertThat(read(Size.class, StoredValues.text("LARGE"))).contains(Size.LARGE);
        assertThat(read(PageLink.class, StoredValues.page(7))).contains(new PageLink("/site/harbour/home"));
        assertThat(read(RoleName.class, StoredValues.role(8))).contains(new RoleName("partner"));
    }

    @Test
    void letsItsDefaultHoldWhereAValueCantBeRead() {
        assertThat(read(Boolean.class, StoredValues.text("true"))).isEmpty();
        assertThat(read(Integer.class, StoredValues.number(1L << 40))).isEmpty();
        assertThat(read(PageLink.class, JsonValue.NULL)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAValue() {
        assertThat(problem(String.class, StoredValues.number(1))).contains(ValueProblem.WRONG_KIND);
        assertThat(problem(Size.class, StoredValues.text("HUGE"))).contains(ValueProblem.NOT_A_CHOICE);
        assertThat(problem(PageLink.class, StoredValues.page(9))).contains(ValueProblem.UNKNOWN_PAGE);
        assertThat(problem(RoleName.class, StoredValues.role(9))).contains(ValueProblem.UNKNOWN_ROLE);
        assertThat(problem(String.class, StoredValues.text("fine"))).isEmpty();
    }

    @Test
    void keepsANumberWithinItsBounds() {
        Property rows = new Property(
                "rows", PropertyType.NUMBER, Integer.class, null, false, false, Map.of("min", "1", "max", "9"));
        assertThat(rows.problem(StoredValues.number(9), REFERENCES)).isEmpty();
        assertThat(rows.problem(StoredValues.number(10), REFERENCES)).contains(ValueProblem.OUT_OF_RANGE);
        assertThat(rows.problem(StoredValues.number(0), REFERENCES)).contains(ValueProblem.OUT_OF_RANGE);
    }

    @Test
    void storesRichTextWithoutWhatCouldHarm() {
        JsonValue clean = property(RichText.class)
                .clean(StoredValues.text("<p style='x' onclick='x()'>A <a href='javascript:x()'>b</a>"
                        + "<a href='/site/harbour'>c</a><script>d</script><img src=x onerror=e></p>"));
        assertThat(clean).isEqualTo(StoredValues.text("<p>A b<a href=\"/site/harbour\">c</a></p>"));
    }

    @Test
    void canBeGivenAsAPlainAttribute() {
        assertThat(coerced(PageLink.class, "/site/harbour/home")).isEqualTo(new PageLink("/site/harbour/home"));
        assertThat(coerced(PageLink.class, " ")).isNull();
        assertThat(coerced(LongText.class, "a\nb")).isEqualTo(new LongText("a\nb"));
        assertThat(coerced(RoleName.class, "partner")).isEqualTo(new RoleName("partner"));
        assertThat(coerced(RichText.class, "<p>a<script>b</script></p>")).hasToString("<p>a</p>");
    }

    private static Object coerced(Class<?> type, String attribute) {
        PropertyEditor editor = PropertyEditorManager.findEditor(type);
        editor.setAsText(attribute);
        return editor.getValue();
    }

    private static Optional<Object> read(Class<?> type, JsonValue stored) {
        return property(type).read(stored, REFERENCES);
    }

    private static Optional<ValueProblem> problem(Class<?> type, JsonValue stored) {
        return property(type).problem(stored, REFERENCES);
    }

    private static Property property(Class<?> type) {
        return new Property("it", PropertyType.of(type).orElseThrow(), type, null, false, false, Map.of());
    }
}
