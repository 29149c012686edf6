package org.vestibule.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds how many classes a package may have, as {@code docs/decisions} (54) says, and that each says what it is for. */
class PackagesTest {

    private static final int MAX_CLASSES = 30;
    private static final Path DESCRIPTION = Path.of("package-info.java");
    private static final Path PRODUCT = Path.of("src/main/java");

    @Test
    void haveAtMost30Classes() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            Map<Path, Long> classes = files.filter(file -> !file.getFileName().equals(DESCRIPTION))
                    .collect(groupingBy(Path::getParent, counting()));

            assertThat(classes.entrySet())
                    .as("Cut the package by what happens")
                    .isNotEmpty()
                    .allMatch(each -> each.getValue() <= MAX_CLASSES);
        }
    }

    @Test
    void sayWhatTheyAreFor() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(files.map(file -> file.resolveSibling(DESCRIPTION)).distinct())
                    .isNotEmpty()
                    .allSatisfy(description -> assertThat(description).exists());
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        return Files.walk(PRODUCT).filter(file -> file.toString().endsWith(".java"));
    }
}
