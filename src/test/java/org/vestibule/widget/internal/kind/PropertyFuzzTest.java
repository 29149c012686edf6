package org.vestibule.widget.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.internal.kind.BuiltInKinds.list;
import static org.vestibule.widget.internal.kind.BuiltInKinds.property;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.vestibule.testing.Hostile;
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

/** Arbitrary JSON as values of properties. */
class PropertyFuzzTest {

    enum Size {
        SMALL,
        LARGE
    }

    private static final SmallPortal PORTAL = new SmallPortal();
    // Looked up once: the class Json looks for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<Class<?>> CLASSES = List.of(
            String.class,
            LongText.class,
            RichText.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Size.class,
            LocalDate.class,
            Colour.class,
            Image.class,
            PageLink.class,
            RoleName.class,
            WebAddress.class);
    private static final Pattern RUNS = Pattern.compile(
            "<(script|img|svg|iframe|style|form|input|object)|<[^>]*\\son\\w+=|=\"\\s*(javascript|data):",
            Pattern.CASE_INSENSITIVE);

    @net.jqwik.api.Property
    void areReadOrFoundWantingAndNeverBreakThePage(
            @ForAll("values") JsonValue stored, @ForAll("properties") Property property) {
        property.shown(Optional.of(stored), PORTAL);
        if (property.problem(property.clean(stored), PORTAL).isEmpty()) {
            assertThat(property.read(property.clean(stored), PORTAL)).isPresent();
        }
        property.read(stored, PORTAL)
                .ifPresent(value -> assertThat(property.type().list() ? value : List.of(value))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .allSatisfy(item ->
                                assertThat(item).isInstanceOf(property.type().valueClass())));
    }

    @net.jqwik.api.Property
    void areStoredOnlyIfTheyCanBeReadAgain(
            @ForAll("texts") String typed, @ForAll("texts") String part, @ForAll("properties") Property property) {
        Typed outcome = property.typed(FieldTexts.of(typed).with("alt", part), PORTAL);
        if (outcome instanceof Typed.Value value) {
            assertThat(property.problem(value.stored(), PORTAL)).isEmpty();
            assertThat(property.read(value.stored(), PORTAL)).isPresent();
            assertThat(property.clean(value.stored())).isEqualTo(value.stored());
            Typed again = property.typed(property.shown(Optional.of(value.stored()), PORTAL), PORTAL);
            assertThat(again).isEqualTo(outcome);
        }
    }

    @net.jqwik.api.Property
    void holdNoMarkupThatRunsOrLoads(@ForAll("texts") String html) {
        String clean = RichText.of("<p>" + html + "<a href='" + html + "' title=" + html + ">x</a>")
                .html();
        assertThat(RUNS.matcher(clean.toLowerCase(Locale.ROOT)).find()).isFalse();
        assertThat(RichText.of(clean).html()).isEqualTo(clean);
    }

    @net.jqwik.api.Property
    void leadOnlyToAddressesWithAHostByHttps(@ForAll("texts") String text) {
        for (String wanted : new String[] {text, "https://" + text, "https://example.org/" + text}) {
            WebAddress.of(wanted).ifPresent(address -> assertThat(address.text())
                    .startsWithIgnoringCase("https://")
                    .doesNotContain("\"", "<", ">", "\r", "\n", " "));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }

    @Provide
    Arbitrary<Property> properties() {
        Map<String, String> bounds = Map.of("maxlength", "50");
        return Arbitraries.of(CLASSES.stream()
                .flatMap(type -> Stream.of(property(type), property(type, null, true, bounds), list(type)))
                .toList());
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return Arbitraries.oneOf(plain(), nested(plain()), nested(nested(plain())));
    }

    private static Arbitrary<JsonValue> plain() {
        return Arbitraries.oneOf(
                Hostile.texts().map(JSON::createValue),
                Arbitraries.of("1e400", "1e2000000000", "-0.0", "9223372036854775808", "7")
                        .map(number -> JSON.createValue(new BigDecimal(number))),
                Arbitraries.longs().map(JSON::createValue),
                Arbitraries.of("SMALL", "2026-02-29", "2026-05-31", "#1F6FEB", "https://example.org/")
                        .map(JSON::createValue),
                Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL),
                Arbitraries.of(StoredValues.page(7), StoredValues.role(8), StoredValues.image(9, "x")));
    }

    private static Arbitrary<JsonValue> nested(Arbitrary<JsonValue> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(items -> JSON.createArrayBuilder(items)
                        .build()),
                Arbitraries.maps(Arbitraries.of("page", "role", "image", "alt", "x"), inner)
                        .ofMaxSize(3)
                        .map(parts -> JSON.createObjectBuilder(Map.<String, Object>copyOf(parts))
                                .build()));
    }
}
