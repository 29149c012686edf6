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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The designer's scripts are modules, each of which can be read without those that use it. {@code .ci/scripts} checks the types
 * of all scripts; these tests hold that no script opts out, and that the types name what the server says.
 */
class ScriptsTest {

    private static final Path PRODUCT = Path.of("src/main");
    private static final Path DESIGNER = PRODUCT.resolve("java/org/vestibule/designer/web");

    private static final Pattern SENT = Pattern.compile("\\.(?:add|addCallbackParam)\\(\\s*\"(\\w+)\",");
    private static final Pattern TAKEN = Pattern.compile("case \"(\\w+)\" ->");
    private static final Pattern UNCHECKED = Pattern.compile("@ts-|[{<,| ](?:any|\\*|Function|Object)[}>,|\\[]");

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export) .*?from '(\\.[^']+)'");

    static List<Path> modules() throws IOException {
        return files(PRODUCT.resolve("webapp/assets"), ".js");
    }

    static List<Path> scripts() throws IOException {
        return files(PRODUCT, ".js");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
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

    @ParameterizedTest
    @MethodSource("scripts")
    void haveNoTypeThatIsNotChecked(Path script) throws IOException {
        assertThat(Files.readString(script)).doesNotContainPattern(UNCHECKED);
    }

    @Test
    void areAllCheckedStrictly() throws IOException {
        assertThat(Files.readString(PRODUCT.resolve("jsconfig.json")))
                .contains("\"checkJs\": true", "\"strict\": true")
                .doesNotContain("\"include\"", "\"exclude\"", "\"files\"");
    }

    @Test
    void knowWhatTheServerSendsAndTakes() throws IOException {
        String types = Files.readString(PRODUCT.resolve("types/server.d.ts"));
        for (Path file : files(DESIGNER, ".java")) {
            String code = Files.readString(file);
            assertThat(SENT.matcher(code).results().map(found -> found.group(1)))
                    .as("sent by %s", file)
                    .allSatisfy(name -> assertThat(types).containsPattern("\\b" + name + "\\??:"));
        }
        for (String name : List.of("canvas/CommandJson", "canvas/CommandServlet", "publishing/PublishServlet")) {
            String code = Files.readString(DESIGNER.resolve(name + ".java"));
            assertThat(TAKEN.matcher(code).results().map(found -> found.group(1)))
                    .as("taken by %s", name)
                    .isNotEmpty()
                    .allSatisfy(command -> assertThat(types).contains("'" + command + "'"));
        }
    }
}
