package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of two nodes sets nothing that the operating notes don't know. */
class TwoNodesExampleTest {

    private static final Pattern SET = Pattern.compile("^ +(VESTIBULE_\\w+):", Pattern.MULTILINE);
    private static final Pattern TOLD = Pattern.compile("`(VESTIBULE_\\w+)`");

    @Test
    void setsVariablesThatThereAre() throws IOException {
        String example = Files.readString(Path.of("examples", "two-nodes", "compose.yaml"));
        String notes = Files.readString(Path.of("docs", "operate.md"));

        assertThat(SET.matcher(example).results().map(TwoNodesExampleTest::name))
                .contains("VESTIBULE_DB_HOST")
                .isSubsetOf(TOLD.matcher(notes)
                        .results()
                        .map(TwoNodesExampleTest::name)
                        .toList());
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
