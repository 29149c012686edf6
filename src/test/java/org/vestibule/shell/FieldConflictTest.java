package org.vestibule.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldConflictTest {

    private static final Map<String, String> SEEN = Map.of("name", "Byron", "phone", "1", "company", "");

    @Test
    void showsOnlyTheColleaguesChangesThatStillDiffer() {
        var theirs = Map.of("name", "Byron", "phone", "2", "company", "Engines");
        var yours = Map.of("name", "King", "phone", "1", "company", "Engines");
        assertThat(FieldConflict.between(SEEN, theirs, yours))
                .extracting(FieldConflict::getKey)
                .containsExactly("phone");
    }

    @Test
    void takesTheirsIfOnlyTheyChangedItAndKeepsMineIfBothDid() {
        var theirs = Map.of("name", "King", "phone", "2", "company", "");
        Map<String, String> form = new HashMap<>(Map.of("name", "Lovelace", "phone", "1", "company", ""));
        List<FieldConflict> differences = FieldConflict.between(SEEN, theirs, Map.copyOf(form));
        differences.forEach(difference -> difference.settle(form));
        assertThat(differences).hasSize(2);
        assertThat(form).containsEntry("name", "Lovelace").containsEntry("phone", "2");
    }

    @Test
    void showsEveryDifferenceIfTheFormsInitialTextsAreUnknown() {
        var yours = Map.of("name", "Byron", "phone", "", "company", "");
        assertThat(FieldConflict.between(Map.of(), SEEN, yours)).singleElement().satisfies(difference -> {
            assertThat(difference.getKey()).isEqualTo("phone");
            assertThat(difference.getKeep()).isEqualTo("mine");
        });
    }
}
