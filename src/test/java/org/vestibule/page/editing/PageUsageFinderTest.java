package org.vestibule.page.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.widget.Reference;

class PageUsageFinderTest {

    private static final Reference PAGE = new Reference(Reference.Kind.PAGE, 42);

    @ParameterizedTest
    @ValueSource(strings = {"{'page':42}", "[1,{'page':42}]", "{'links':[{'to':{'page':42},'text':'x'}]}"})
    void findsAReferenceAtAnyDepth(String value) {
        assertThat(PageUsageFinder.names(json(value), PAGE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "'page 42'", "{'page':421}", "{'role':42}", "{'page':'42'}", "[]", "null"})
    void ignoresValuesThatAreNoReference(String value) {
        assertThat(PageUsageFinder.names(json(value), PAGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'image':7}", "{'image':7,'alt':''}", "[{'image':1},{'image':7,'alt':'Quay'}]"})
    void findsAnImageWhateverItSays(String value) {
        assertThat(PageUsageFinder.names(json(value), new Reference(Reference.Kind.IMAGE, 7)))
                .isTrue();
        assertThat(PageUsageFinder.names(json(value), new Reference(Reference.Kind.PAGE, 7)))
                .isFalse();
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader("[" + text.replace('\'', '"') + "]"))) {
            return reader.readArray().get(0);
        }
    }
}
