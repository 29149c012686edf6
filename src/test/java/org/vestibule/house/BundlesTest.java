package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every visible text to being there in each language. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path EXAMPLES = Path.of("examples");

    static Stream<Path> translations() throws IOException {
        return Stream.concat(translations(RESOURCES), translations(EXAMPLES));
    }

    private static Stream<Path> translations(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().contains("/target/"))
                    // A setting of the container, with no texts.
                    .filter(file -> !file.endsWith("weld.properties"))
                    .filter(file -> !file.getFileName().toString().matches(".*_[a-z]{2}\\.properties"))
                    .flatMap(english -> Stream.of("_de", "_fr").map(language -> translation(english, language)))
                    .toList()
                    .stream();
        }
    }

    private static Path translation(Path english, String language) {
        String name = english.getFileName().toString().replace(".properties", language + ".properties");
        return english.resolveSibling(name);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasExactlyTheTextsOfTheEnglishOne(Path translation) throws IOException {
        Path english = Path.of(translation.toString().replaceFirst("_[a-z]{2}\\.properties$", ".properties"));

        assertThat(translation).exists();
        assertThat(texts(translation)).containsExactlyInAnyOrderElementsOf(texts(english));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasNoEmptyTexts(Path translation) throws IOException {
        Properties texts = read(translation);

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void namesNoKeyTwice(Path translation) throws IOException {
        List<String> keys = Files.readAllLines(translation).stream()
                .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    /** Without what names a look or states: that is the same in every language, so it stands in the English bundle alone. */
    private static List<String> texts(Path bundle) throws IOException {
        return read(bundle).stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".icon") && !key.endsWith(".badge") && !key.equals("preview.states"))
                .toList();
    }

    private static Properties read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }
}
