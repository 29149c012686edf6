package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of upkeep in the operating notes to the tasks that there are: alarms and leases go by their names. */
class UpkeepTableTest {

    private static final Pattern TASK = Pattern.compile("class \\w+[^{]* implements [^{]*\\bUpkeepTask\\b");
    private static final Pattern NAME = Pattern.compile("public String name\\(\\) \\{\\s*return \"([^\"]+)\";");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    @Test
    void namesEachTaskAsItNamesItself() throws IOException {
        String notes = Files.readString(Path.of("docs", "operate.md"));
        String upkeep = notes.substring(notes.indexOf("\n## Upkeep\n"), notes.indexOf("\n## Personal data\n"));

        assertThat(ROW.matcher(upkeep).results().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(names());
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(UpkeepTableTest::read)
                    .filter(source -> TASK.matcher(source).find())
                    .map(UpkeepTableTest::name)
                    .toList();
        }
    }

    private static String name(String source) {
        Matcher name = NAME.matcher(source);
        assertThat(name.find()).as("a task names itself by a literal").isTrue();
        return name.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
