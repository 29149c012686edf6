package org.vestibule.page.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    private static String filled(PageTemplate template, Map<String, String> values) {
        return new String(template.filled(values), StandardCharsets.UTF_8);
    }

    @Test
    void replacesEachPlaceholderByItsValue() {
        var template = new PageTemplate("<b>v1</b><i title=\"v2\">v1</i> é", Map.of("first", "v1", "last", "v2"));

        assertThat(filled(template, Map.of("first", "Zoë", "last", "李")))
                .isEqualTo("<b>Zoë</b><i title=\"李\">Zoë</i> é");
        assertThat(filled(template, Map.of("first", "", "last", ""))).isEqualTo("<b></b><i title=\"\"></i> é");
        assertThat(template.shows("first")).isTrue();
        assertThat(template.shows("other")).isFalse();
    }

    @Test
    void valuesAreEscaped() {
        var template = new PageTemplate("<a title=\"v1\">", Map.of("name", "v1"));

        assertThat(filled(template, Map.of("name", "\"><script>'&amp;$1\\")))
                .isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;&#39;&amp;amp;$1\\\">");
    }

    @Test
    void forbiddenCharactersAreLeftOut() {
        var template = new PageTemplate("<b>v1</b>", Map.of("name", "v1"));

        assertThat(filled(template, Map.of("name", "a\u0001b\u000Bc\td"))).isEqualTo("<b>abc\td</b>");
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsKept() {
        var template = new PageTemplate("v1 v2", Map.of("first", "v1", "last", "v2"));

        assertThat(filled(template, Map.of("first", "v2", "last", "Byron"))).isEqualTo("v2 Byron");
    }

    @Test
    void markupIsInsertedUnescaped() {
        var template = new PageTemplate("<b>v1</b>v2", Map.of("name", "v1", "segment", "v2"));

        assertThat(new String(
                        template.filled(Map.of("name", "<i>v2"), Map.of("segment", "<p>v1 é</p>")),
                        StandardCharsets.UTF_8))
                .isEqualTo("<b>&lt;i&gt;v2</b><p>v1 é</p>");
    }

    @Test
    void isWholeIfItShowsNoValuesOfVisitors() {
        assertThat(new PageTemplate("page", Map.of("name", "v1")).isWhole()).isTrue();
        assertThat(new PageTemplate("page", Map.of()).isWhole()).isTrue();
        assertThat(new PageTemplate("page v1", Map.of("name", "v1")).isWhole()).isFalse();
    }
}
