package org.vestibule.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operators' notes list all events, and no others. */
class OperatingNotesTest {

    private static final Pattern ROW = Pattern.compile("^\\| `[a-z]+\\.[^|]*\\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z-]+");

    @Test
    void listAllEvents() throws IOException {
        String notes = Files.readString(Path.of("docs", "operate.md"));

        assertThat(ROW.matcher(notes)
                        .results()
                        .flatMap(row -> NAME.matcher(row.group()).results())
                        .map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AuditEventType.values())
                        .map(AuditEventType::text)
                        .toList());
    }
}
