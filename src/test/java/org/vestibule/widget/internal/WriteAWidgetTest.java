package org.vestibule.widget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.internal.kind.BuiltInKinds;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.kind.ChoiceKind;

/**
 * Checks the documentation for widget developers: its snippets against the built example, its tables against the code.
 */
class WriteAWidgetTest {

    private static final Path GUIDE = Path.of("docs/write-a-widget.md");
    private static final Path TUTORIAL = Path.of("docs/widget-tutorial.md");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(.*?)\\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `([a-z.]+\\.[A-Z]\\w+)` \\|");

    /** @param info what stands after the opening fence: a language and the file that the text is from */
    record Snippet(String info, String text) {}

    static Stream<Snippet> snippets() throws IOException {
        return Stream.concat(found(TUTORIAL, FENCE), found(GUIDE, FENCE))
                .map(fence -> new Snippet(fence.group(1), fence.group(2)));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void quotesTheExampleVerbatim(Snippet snippet) throws IOException {
        assertThat(snippet.info()).matches("\\w+ examples/\\S+");
        Path file = Path.of(snippet.info().split(" ")[1]);

        assertThat("\n" + Files.readString(file)).contains("\n" + snippet.text());
    }

    @Test
    void showsEachFeatureOfWidgets() throws IOException {
        assertThat(snippets().map(Snippet::info))
                .anyMatch(info -> info.endsWith("widgets/quote.xhtml"))
                .anyMatch(info -> info.endsWith("widgets/quote.properties"))
                .anyMatch(info -> info.endsWith("PriceTag.java"))
                .anyMatch(info -> info.endsWith("MoneyKind.java"))
                .anyMatch(info -> info.endsWith("editors/money.xhtml"))
                .anyMatch(info -> info.endsWith("designers/price.xhtml"))
                .anyMatch(info -> info.endsWith("EnquiryForm.java"))
                .anyMatch(info -> info.endsWith("V1__enquiries.sql"));
    }

    @Test
    void namesTheTypesWithEditors() throws IOException {
        var kinds = new PropertyKinds(BuiltInKinds.ALL);
        List<PropertyKind> named = found(GUIDE, TYPE)
                .map(row -> row.group(1))
                .filter(type -> !type.equals(List.class.getName()))
                .map(type -> kinds.of(classNamed(type)).orElseThrow())
                .toList();

        // Enums are the one kind without a name.
        assertThat(Stream.concat(named.stream(), BuiltInKinds.ALL.stream().filter(ChoiceKind.class::isInstance)))
                .containsAll(BuiltInKinds.ALL);
    }

    private static Class<?> classNamed(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type + " is no class", e);
        }
    }

    private static Stream<MatchResult> found(Path page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(page)).results();
    }
}
