package org.vestibule.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereUsedTest {

    @ParameterizedTest
    @ValueSource(strings = {"{'page':42}", "[1,{'page':42}]", "{'links':[{'to':{'page':42},'text':'x'}]}"})
    void findsAReferenceAtAnyDepth(String value) {
        assertThat(WhereUsed.names(json(value), 42)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "'page 42'", "{'page':421}", "{'role':42}", "{'page':'42'}", "[]", "null"})
    void takesNothingElseForOne(String value) {
        assertThat(WhereUsed.names(json(value), 42)).isFalse();
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader("[" + text.replace('\'', '"') + "]"))) {
            return reader.readArray().get(0);
        }
    }
}
