package org.vestibule.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestibule.journal.Happening;
import org.vestibule.shared.Bundles;

/** The audit log has words for everything that can happen, and for nothing that can't. */
class AuditTextsTest {

    @Test
    void nameAllThatCanHappen() {
        var texts = Bundles.of("org.vestibule.staff.messages", Locale.ROOT);

        assertThat(texts.keySet().stream()
                        .filter(key -> key.startsWith("happening."))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Happening.values())
                        .map(happening -> "happening." + happening)
                        .toList());
    }
}
