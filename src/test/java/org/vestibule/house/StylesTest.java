package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours are tokens: {@code tokens.css} has their values, and every other style sheet names them. */
class StylesTest {

    private static final Path TOKENS = Path.of("src/main/webapp/resources/vestibule/tokens.css");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern VALUE = Pattern.compile("[\\w-]+\\s*:([^;{}]+)(?=[;}])");
    private static final Pattern COLOUR = Pattern.compile("(?i)#[0-9a-f]{3,8}\\b"
            + "|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\((?!\\s*from var)"
            + "|(?<![\\w-])(?:black|white|gray|grey|silver|red|maroon|orange|yellow|gold|olive|lime|green|teal|aqua|cyan"
            + "|blue|navy|fuchsia|magenta|purple|pink|brown)(?![\\w-])");

    private static final Pattern NAMED = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+)\\s*:");

    /** What a portal's own style sheet defines, by Brand.java and by hand. */
    private static final Set<String> OF_A_PORTAL = Set.of("--vb-portal-accent", "--vb-portal-font", "--vb-portal-logo");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> product = Files.walk(Path.of("src/main"));
                Stream<Path> examples = Files.walk(Path.of("examples"))) {
            return Stream.concat(
                            product, examples.filter(file -> file.toString().contains("src/main")))
                    .filter(file -> file.toString().endsWith(".css"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nameTokensInThePlaceOfColours(Path sheet) throws IOException {
        if (!sheet.equals(TOKENS)) {
            assertThat(found(VALUE, sheet)).noneMatch(COLOUR.asPredicate());
        }
    }

    @Test
    void nameTokensThatThereAre() throws IOException {
        Set<String> named = new TreeSet<>();
        Set<String> defined = new TreeSet<>(OF_A_PORTAL);
        for (Path sheet : sheets()) {
            named.addAll(found(NAMED, sheet));
            defined.addAll(found(DEFINED, sheet));
        }

        assertThat(defined).containsAll(named);
        assertThat(found(DEFINED, TOKENS)).allMatch(named::contains);
    }

    private static List<String> found(Pattern pattern, Path sheet) throws IOException {
        String rules = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        return pattern.matcher(rules).results().map(match -> match.group(1)).toList();
    }
}
