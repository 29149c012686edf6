package org.vestibule.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;

/** What the packaged application says of a jar whose widgets it can't read. */
@Packaged
class BrokenWidgetJarIT {

    private static final Path RESOURCES = Path.of("src/test/resources/META-INF/resources");

    @Test
    void endsTheStartWithALineForEachMistakeThatNamesTheFileInTheJarAndTheLine() throws Exception {
        try (var server = new PackagedServer("broken")) {
            pack(server.widgets().resolve("broken.jar"), "unknownType", "badDefault", "suffixTrap", "noText");
            pack(server.widgets().resolve("again.jar"), "button");

            assertThat(server.startInVain()).isEqualTo(1);

            assertThat(server.log())
                    .contains("Vestibule can't start: ")
                    .contains("broken.jar!/META-INF/resources/widgets/unknownType.xhtml, line 4:"
                            + " the type of \"colour\" is no class that can be found.")
                    .contains("broken.jar!/META-INF/resources/widgets/badDefault.xhtml, line 4:"
                            + " the default of \"rows\" is no value of its type.")
                    .contains("broken.jar!/META-INF/resources/widgets/suffixTrap.xhtml, line 5:"
                            + " \"subtitle\" would be dropped")
                    .contains("broken.jar!/META-INF/resources/widgets/noText.xhtml, line 4:"
                            + " the bundle noText.properties beside it lacks rows.label.")
                    .containsPattern("button.xhtml: there is another widget of that name, .*button.xhtml\\.")
                    .doesNotContain("Vestibule is ready", "\tat ");
        }
    }

    /** Puts components that are wrong on purpose where widgets are looked for, with what stands beside them there. */
    private static void pack(Path file, String... widgets) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String widget : widgets) {
                add(jar, widget + ".xhtml", component(widget));
                Path bundle = RESOURCES.resolve("widgets").resolve(widget + ".properties");
                if (Files.exists(bundle)) {
                    add(jar, widget + ".properties", bundle);
                }
            }
        }
    }

    private static Path component(String widget) {
        return Stream.of(RESOURCES.resolve("brokenWidgets"), Path.of("src/main/resources/META-INF/resources/widgets"))
                .map(folder -> folder.resolve(widget + ".xhtml"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static void add(JarOutputStream jar, String name, Path content) throws IOException {
        jar.putNextEntry(new JarEntry(WidgetCatalog.FOLDER + name));
        Files.copy(content, jar);
        jar.closeEntry();
    }
}
