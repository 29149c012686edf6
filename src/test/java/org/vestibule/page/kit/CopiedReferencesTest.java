package org.vestibule.page.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.widget.StoredValues;

class CopiedReferencesTest {

    private static Portal portal(String key) {
        return new Portal(key, key, Locale.ENGLISH, "#335577");
    }

    private final CopiedReferences references = new CopiedReferences(
            portal("quay"),
            portal("pier"),
            "https://our.example:9443",
            Map.of(1L, 101L),
            Map.of(2L, 102L),
            Map.of(3L, 103L));

    @Test
    void referToTheCopiesAtAnyDepth() {
        JsonValue list = Json.createArrayBuilder()
                .add(StoredValues.page(1))
                .add(Json.createObjectBuilder().add("inner", StoredValues.role(2)))
                .add(StoredValues.image(3, "A boat"))
                .build();

        assertThat(references.in(list).asJsonArray())
                .containsExactly(
                        StoredValues.page(101),
                        Json.createObjectBuilder()
                                .add("inner", StoredValues.role(102))
                                .build(),
                        StoredValues.image(103, "A boat"));
    }

    @Test
    void stayBrokenIfTheOriginalIs() {
        assertThat(references.in(StoredValues.page(9))).isEqualTo(StoredValues.page(0));
        assertThat(references.in(StoredValues.role(1))).isEqualTo(StoredValues.role(0));
    }

    @Test
    void leaveOtherValuesAsTheyAre() {
        PageContent content = PageContent.empty(Layout.ONE_COLUMN)
                .plus("main", "content", Map.of("title", StoredValues.text("1"), "count", StoredValues.number(1)));

        assertThat(references.in(content)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "'<a href=\"/site/quay/prices\">', '<a href=\"/site/pier/prices\">'",
        "/site/quay, /site/pier",
        "https://our.example:9443/site/quay?a=b, https://our.example:9443/site/pier?a=b",
        "https://x.example/site/quay, https://x.example/site/quay",
        "https://x.example:9443/site/quay, https://x.example:9443/site/quay",
        "/site/quay-2/prices, /site/quay-2/prices",
        "The quay at /site/quayside, The quay at /site/quayside"
    })
    void followTheAddressOfThePortalInTexts(String original, String copy) {
        assertThat(references.in(StoredValues.text(original))).isEqualTo(StoredValues.text(copy));
    }
}
