package org.vestibule.contact.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestibule.contact.ContactField;
import org.vestibule.contact.ContactRequest;
import org.vestibule.contact.ContactViolation;
import org.vestibule.shared.Bundles;
import org.vestibule.shared.csv.CsvProblem;

class ImportTextsTest {

    private static boolean has(String key) {
        return Bundles.of("org.vestibule.contact.importing.messages", Locale.ENGLISH)
                .containsKey(key);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatIsWrongWithEachField(ContactField field) {
        Stream<ContactRequest> wrong = Stream.of("x".repeat(field.maxLength() + 1), "a\u0000b", "?", "")
                .map(text -> new ContactRequest(Map.of(field, text)));

        assertThat(wrong.flatMap(request -> request.violations().stream()))
                .isNotEmpty()
                .extracting(ContactViolation::field, ContactViolation::reason)
                .allSatisfy(violation -> {
                    List<Object> parts = violation.toList();
                    assertThat(has("outcome.INVALID_" + parts.get(0) + "_" + parts.get(1) + ".formatted"))
                            .as("%s", parts)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource
    void sayWhyALineCanNotBeRead(CsvProblem problem) {
        assertThat(has("file." + problem + ".formatted")).isTrue();
        assertThat(problem.isLast() || has("outcome." + problem + ".formatted")).isTrue();
        assertThat(Arrays.stream(MappingViolation.values())).allMatch(violation -> has("map." + violation));
    }
}
