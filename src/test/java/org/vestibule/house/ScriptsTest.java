package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts are modules, each of which can be read without those that use it. */
class ScriptsTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export) .*?from '(\\.[^']+)'");

    static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp/assets"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static List<Path> imported(Path module) {
        try {
            return IMPORT.matcher(Files.readString(module))
                    .results()
                    .map(found -> module.resolveSibling(found.group(1)).normalize())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void importWhatIsThere(Path module) {
        assertThat(imported(module)).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areNotImportedByWhatTheyImport(Path module) {
        Set<Path> reached = new HashSet<>();
        Deque<Path> next = new ArrayDeque<>(imported(module));
        while (!next.isEmpty()) {
            Path each = next.pop();
            if (reached.add(each)) {
                next.addAll(imported(each));
            }
        }

        assertThat(reached).doesNotContain(module);
    }
}
