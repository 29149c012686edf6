package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written under {@code deploy} for containers fits the product, its image, and what the operating notes tell. */
class DeploymentTest {

    private static final Path COMPOSE = Path.of("deploy", "compose", "compose.yaml");
    private static final Path KUBERNETES = Path.of("deploy", "kubernetes");
    private static final Path POD = KUBERNETES.resolve("deployment.yaml");
    private static final Path NOTES = Path.of("docs", "operate.md");

    @Test
    void setsVariablesThatThereAre() throws IOException {
        List<String> known = all("`(VESTIBULE_\\w+)`", NOTES);
        for (Path file : files()) {
            assertThat(all("(?m)^ *(?:- name: )?(VESTIBULE_\\w+)", file))
                    .as("%s", file)
                    .isSubsetOf(known);
        }
        assertThat(all("(VESTIBULE_DB_\\w+)", COMPOSE)).contains("VESTIBULE_DB_HOST", "VESTIBULE_DB_PASSWORD_FILE");
        assertThat(all("(VESTIBULE_DB_\\w+)", KUBERNETES.resolve("vestibule.env")))
                .contains("VESTIBULE_DB_HOST");
        assertThat(all("(VESTIBULE_DB_\\w+)", POD)).contains("VESTIBULE_DB_PASSWORD_FILE");
    }

    @Test
    void holdsNoPasswordButInFiles() throws IOException {
        for (Path file : files()) {
            assertThat(all("(\\w*PASSWORD)[:=]", file)).as("%s", file).isEmpty();
        }
    }

    @Test
    void mountsEachSecretThatAVariableNames() throws IOException {
        assertThat(all("/run/secrets/vestibule/([\\w-]+)", POD))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        all("- secrets/([\\w-]+)", KUBERNETES.resolve("kustomization.yaml")));
        assertThat(all("_FILE: /run/secrets/([\\w-]+)", COMPOSE))
                .isNotEmpty()
                .isSubsetOf(all("file: \\./secrets/([\\w-]+)", COMPOSE));
    }

    @Test
    void probesTheAddressesOfTheOperatingNotes() throws IOException {
        assertThat(all("path: (/health/\\w+)", POD))
                .containsExactlyInAnyOrder("/health/started", "/health/ready", "/health/live")
                .isSubsetOf(all("\\| `(/health/\\w+)` \\|", NOTES));
        assertThat(all("containerPort: (\\d+)", POD)).isEqualTo(all("EXPOSE (\\d+)", Path.of("Dockerfile")));
    }

    @Test
    void runsAsTheUserOfTheImageAndWritesWhereTheImageDoes() throws IOException {
        Path image = Path.of("Dockerfile");
        assertThat(all("runAsUser: (\\d+)", POD)).isEqualTo(all("(?m)^USER (\\d+)", image));
        assertThat(all("runAsGroup: (\\d+)", POD)).isEqualTo(all("--uid \\d+ --gid (\\d+)", image));
        assertThat(all("(readOnlyRootFilesystem|runAsNonRoot): true", POD)).hasSize(2);
        assertThat(all("mountPath: (/data|/tmp)\\b", POD)).containsExactlyInAnyOrder("/data", "/tmp");
        assertThat(all("(?m)^  (read_only): true", COMPOSE)).hasSize(1);
        assertThat(all("[\\[ ](/tmp|/data):mode=1777", COMPOSE)).containsExactlyInAnyOrder("/data", "/tmp");
    }

    @Test
    void listsEachFileForKubernetes() throws IOException {
        try (Stream<Path> there = Files.list(KUBERNETES)) {
            assertThat(all("  - (\\w+\\.yaml)", KUBERNETES.resolve("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            there.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml"))
                                    .toList());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("deploy"))) {
            List<Path> files = all.filter(file -> file.toString().matches(".*\\.(yaml|env)"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(2);
            return files;
        }
    }

    private static List<String> all(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
