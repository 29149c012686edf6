package org.vestibule.widget.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.widget.internal.TestJar;

class ApiUseTest {

    private static final String USES = """
            package org.acme;
            public class Uses {
                public static final org.vestibule.widget.References NONE = org.vestibule.widget.References.NONE;
                public String address(org.vestibule.widget.PageLink link) {
                    return link.address() + link.hashCode();
                }
                public String[] words(org.vestibule.widget.FieldTexts[] fields) {
                    return new String[] {fields[0].text("a"), org.vestibule.widget.FieldTexts.of("b").text()};
                }
                public boolean is(org.vestibule.widget.Typed typed) {
                    return typed.equals(new org.vestibule.widget.Typed.Nothing());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void findsNothingInAJarThatUsesOnlyTheApi() throws IOException {
        ApiUse use = ApiUse.of(jar("org.acme.Uses", USES, "", ""));

        assertThat(use.missing()).isEmpty();
        assertThat(use.internals()).isEmpty();
        assertThat(use.misplaced()).isEmpty();
    }

    @Test
    void namesTheMethodThatThisVersionLacks() throws IOException {
        assertThat(ApiUse.of(jar("org.acme.Uses", USES, "address", "adorers")).missing())
                .contains("the class org.acme.Uses uses org.vestibule.widget.PageLink.adorers()");
    }

    @Test
    void namesTheClassThatThisVersionLacks() throws IOException {
        assertThat(ApiUse.of(jar("org.acme.Uses", USES, "widget/PageLink", "widget/PageLynx"))
                        .missing())
                .contains("the class org.acme.Uses uses org.vestibule.widget.PageLynx");
    }

    @Test
    void namesInternals() throws IOException {
        String source =
                "package org.acme; public class Peeks { String n(org.vestibule.portal.Portal p) { return p.name(); } }";

        ApiUse use = ApiUse.of(jar("org.acme.Peeks", source, "", ""));

        assertThat(use.internals()).containsExactly("the class org.acme.Peeks uses org.vestibule.portal.Portal");
        assertThat(use.missing()).isEmpty();
    }

    @Test
    void namesClassesInOurPackages() throws IOException {
        String source = "package org.vestibule.widget; public class Mine {}";

        assertThat(ApiUse.of(jar("org.vestibule.widget.Mine", source, "", "")).misplaced())
                .containsExactly("org.vestibule.widget.Mine");
    }

    @Test
    void hasTheVersionOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + ApiUse.VERSION + ".");
    }

    /** A jar with the class, in whose file a name was replaced by another of the same length, as if it were of a newer API. */
    private Path jar(String name, String source, String replaced, String by) throws IOException {
        Path made = folder.resolve("made.jar");
        try (var jar = new TestJar(made)) {
            jar.classes(
                    name,
                    source,
                    code -> replaced.isEmpty()
                            ? code
                            : new String(code, StandardCharsets.ISO_8859_1)
                                    .replace(replaced, by)
                                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        return made;
    }
}
