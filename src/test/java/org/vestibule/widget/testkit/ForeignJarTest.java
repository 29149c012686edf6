package org.vestibule.widget.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.LogLines;
import org.vestibule.widget.internal.TestJar;

/** The mistakes that a developer's unit test reports for a jar that doesn't fit this server. */
class ForeignJarTest {

    @TempDir
    Path folder;

    @Test
    void reportsAJarWithFilesOfVestibule() throws IOException {
        Path file = folder.resolve("shop.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("shopWindow", "<p>Hello</p>");
            jar.classes("org.vestibule.widget.Mine", "package org.vestibule.widget; public class Mine {}");
        }

        assertThat(Mistakes.in(file))
                .singleElement()
                .asString()
                .contains("shop.jar: the class org.vestibule.widget.Mine is in a package of Vestibule's.");
    }

    @Test
    void reportsNoWidgetsOfAJarForALaterApiBecauseTheyAreLeftOut() throws IOException {
        Path file = folder.resolve("later.jar");
        try (var jar = new TestJar(file)) {
            jar.add("META-INF/resources/widgets/later.xhtml", "not even a component");
            jar.classes("org.acme.Later", """
                    package org.acme;
                    public class Later { String name(org.vestibule.widget.PageLink link) { return link.address(); } }
                    """, code -> new String(code, StandardCharsets.ISO_8859_1)
                    .replace("address", "adorers")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        try (var log = LogLines.follow()) {
            assertThat(Mistakes.in(file)).isEmpty();
            assertThat(log.about(
                            "later.jar: the class org.acme.Later uses org.vestibule.widget.PageLink.adorers(), which"
                                    + " isn't there: this server has version "))
                    .hasSize(1);
        }
    }
}
