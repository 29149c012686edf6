package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class has a name of its own, in the words of the glossary. */
class ClassNamesTest {

    /** Words of ours that nobody else uses for what we meant; the glossary has the usual ones. */
    private static final Pattern RETIRED =
            Pattern.compile("Desk|Rehears|Hindrance|Hindered|Onlooker|Happening|Attendance"
                    + "|Flaw|Obstacle|Standing|Succession|Postage|Nobody|Journal(?!Migration)|Entrance|Announced");

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }

    @Test
    void areUnique() throws IOException {
        assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void haveTheUsualWords() throws IOException {
        assertThat(names()).isNotEmpty().noneMatch(name -> RETIRED.matcher(name).find());
    }
}
