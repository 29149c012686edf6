package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names classes that exist, and each concept once. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*)`");
    private static final Pattern CONCEPT = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*");

    private static Stream<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(GLOSSARY)).results().map(match -> match.group(1)).toList().stream();
    }

    @Test
    void namesNoClassThatIsGone() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }

        assertThat(found(CLASS)).isNotEmpty().allMatch(classes::contains);
    }

    @Test
    void explainsEachConceptOnce() throws IOException {
        assertThat(found(CONCEPT)).isNotEmpty().doesNotHaveDuplicates();
    }
}
