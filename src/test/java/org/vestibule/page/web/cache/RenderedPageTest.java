package org.vestibule.page.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenderedPageTest {

    private static String markup(String rendered) {
        return RenderedPage.markup(rendered.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isCachedWithoutTheNoncesOfItsScriptsAndStyles() {
        assertThat(
                        markup(
                                "<script id=\"a\" nonce=\"Zm9v+/=\">x</script><link rel=\"a\" nonce=\"Zm9v\"/><style nonce=\"a\">"))
                .isEqualTo("<script id=\"a\">x</script><link rel=\"a\"/><style>");
    }

    @Test
    void keepsTypedTexts() {
        String text = "<h1>Use nonce=\"abc123\" in scripts</h1><p>&lt;script nonce=\"abc\"></p>";

        assertThat(markup(text)).isEqualTo(text);
    }
}
