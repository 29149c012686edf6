package org.vestibule.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.portal.transfer.PortalFiles.MANIFEST;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.portal.transfer.ImportProblem.Reason;

/** Which files are accepted, whoever made them. */
class PortalFileTest {

    private final ImportProblems problems = new ImportProblems();

    private Optional<PortalFile> open(Map<String, byte[]> entries) {
        return open(PortalFiles.zip(entries));
    }

    private Optional<PortalFile> open(byte[] file) {
        return PortalFile.open(PortalFiles.stored(file).toFile(), problems);
    }

    private void assertRefused(Reason reason, String where) {
        assertThat(problems.all()).containsExactly(new ImportProblem(reason, where));
    }

    @Test
    void acceptsAManifestAndContent() {
        assertThat(open(PortalFiles.of(MANIFEST, "{}"))).isPresent();
        assertThat(problems.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a ZIP file", "PK\u0003\u0004"})
    void refusesWhatIsNotAZipFile(String content) {
        assertThat(open(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertRefused(Reason.NO_PORTAL_FILE, "");
    }

    @Test
    void refusesOtherZipFiles() {
        assertThat(open(Map.of("letter.txt", new byte[1]))).isEmpty();
        assertRefused(Reason.NO_PORTAL_FILE, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "images/../portal.json",
                "images/",
                "images/boat",
                "images\\boat.png",
                "IMAGES/boat.png",
                "script.js"
            })
    void refusesUnknownEntries(String name) {
        Map<String, byte[]> entries = PortalFiles.of(MANIFEST, "{}");
        entries.put(name, new byte[1]);

        assertThat(open(entries)).isEmpty();
        assertRefused(Reason.UNKNOWN_ENTRY, name);
    }

    @Test
    void refusesDuplicateEntries() {
        Map<String, byte[]> entries = PortalFiles.of(MANIFEST, "{}");
        entries.put("portal.jsoN", new byte[1]);
        String file = new String(PortalFiles.zip(entries), StandardCharsets.ISO_8859_1);

        assertThat(open(file.replace("portal.jsoN", "portal.json").getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertRefused(Reason.TWICE, "portal.json");
    }

    @Test
    void refusesAnEntryThatIsTooLarge() {
        Map<String, byte[]> entries = PortalFiles.of(MANIFEST, "{}");
        entries.put("images/bomb.png", new byte[6 << 20]);
        PortalFile file = open(entries).orElseThrow();

        assertThat(file.content("images/bomb.png", 5 << 20, problems)).isEmpty();
        assertRefused(Reason.TOO_LARGE, "images/bomb.png");
        file.close();
    }

    @Test
    void limitsTheTotalUnpackedSize() {
        Map<String, byte[]> entries = PortalFiles.of(MANIFEST, "{}");
        for (int number = 0; number < 60; number++) {
            entries.put("images/bomb-" + number + ".png", new byte[4 << 20]);
        }
        PortalFile file = open(entries).orElseThrow();

        assertThat(entries.keySet().stream()
                        .filter(name -> file.content(name, 5 << 20, problems).isEmpty()))
                .isNotEmpty();
        assertThat(problems.all()).extracting(ImportProblem::reason).containsOnly(Reason.TOO_LARGE);
        file.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"pages\": 1e}", "\u00ff", "{\"a\": \"\\ud8\"}"})
    void refusesContentThatIsNotAJsonObject(String content) {
        Map<String, byte[]> entries = PortalFiles.of(MANIFEST, "{}");
        entries.put(PortalFile.CONTENT, content.getBytes(StandardCharsets.ISO_8859_1));
        PortalFile file = open(entries).orElseThrow();

        assertThat(FileJson.read(file, PortalFile.CONTENT, problems)).isEmpty();
        assertRefused(Reason.UNREADABLE, "portal.json");
        file.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "{\"\":1},"})
    void refusesMoreValuesThanTheMemoryShouldHold(String value) {
        String many = "{\"pages\":[" + value.repeat(600_000) + "1]}";
        PortalFile file = open(PortalFiles.of(MANIFEST, many)).orElseThrow();

        assertThat(FileJson.read(file, PortalFile.CONTENT, problems)).isEmpty();
        assertRefused(Reason.TOO_MANY, "portal.json");
        file.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 999, 100_000})
    void refusesJsonThatIsNestedTooDeeply(int depth) {
        String nested = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        PortalFile file = open(PortalFiles.of(MANIFEST, nested)).orElseThrow();

        assertThat(FileJson.read(file, PortalFile.CONTENT, problems)).isEmpty();
        assertThat(problems.all()).extracting(ImportProblem::reason).containsAnyOf(Reason.TOO_DEEP, Reason.UNREADABLE);
        file.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": \"other\", \"version\": 1, \"address\": \"quay\", \"outside\": \"https://q.example\"}",
                "{\"format\": \"vestibule-portal\", \"version\": 0, \"address\": \"quay\"}",
                "{\"format\": \"vestibule-portal\", \"version\": 1e99999, \"address\": \"quay\"}"
            })
    void refusesAManifestOfAnotherFormat(String manifest) {
        PortalFile file = open(PortalFiles.of(manifest, "{}")).orElseThrow();

        assertThat(Manifest.in(file, problems)).isEmpty();
        assertRefused(Reason.NO_PORTAL_FILE, "");
        file.close();
    }

    @Test
    void refusesANewerFormat() {
        String newer = MANIFEST.replace("\"version\": 1", "\"version\": 7");
        PortalFile file = open(PortalFiles.of(newer, "{}")).orElseThrow();

        assertThat(Manifest.in(file, problems)).isEmpty();
        assertRefused(Reason.NEWER_FORMAT, "7");
        file.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../admin", "Quay", "q"})
    void refusesAManifestWithAnInvalidAddress(String address) {
        String manifest = MANIFEST.replace("\"address\": \"quay\"", "\"address\": \"" + address + "\"");
        PortalFile file = open(PortalFiles.of(manifest, "{}")).orElseThrow();

        assertThat(Manifest.in(file, problems)).isEmpty();
        assertRefused(Reason.WRONG, "address");
        file.close();
    }
}
