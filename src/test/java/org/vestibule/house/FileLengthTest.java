package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds how long a Java file may be, as {@code CONTRIBUTING.md} says it. */
class FileLengthTest {

    private static final int MAX_LINES = 300;
    private static final int MAX_MEDIAN_LINES = 55;

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        try (Stream<Path> files = javaFiles("src")) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(MAX_LINES));
        }
    }

    @Test
    void halfOfTheFilesOfTheProductHaveFewerThan55Lines() throws IOException {
        try (Stream<Path> files = javaFiles("src/main/java")) {
            List<Integer> lengths = files.map(FileLengthTest::lines).sorted().toList();
            assertThat(lengths.get(lengths.size() / 2)).isLessThan(MAX_MEDIAN_LINES);
        }
    }

    private static Stream<Path> javaFiles(String folder) throws IOException {
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
