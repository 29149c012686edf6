package org.vestibule.widget.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.widget.internal.source.WidgetFolders;

/** The errors of the packaged application for a jar with invalid widgets. */
@Packaged
class BrokenWidgetJarIT {

    private static final Path RESOURCES = Path.of("src/test/resources/META-INF/resources");

    @Test
    void abortsTheStartupWithALineForEachMistakeThatNamesTheFileInTheJarAndTheLine() throws Exception {
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
                    .contains(
                            "again.jar!/META-INF/resources/widgets/button.xhtml: \"button\" is the name of a widget of"
                                    + " Vestibule's own; give yours another.")
                    .doesNotContain("Vestibule is ready", "\tat ");
        }
    }

    @Test
    void abortsTheStartupForABrokenTranslationAndABeanThatCantWork() throws Exception {
        try (var server = new PackagedServer("translation")) {
            try (var jar = new TestJar(server.widgets().resolve("texts.jar"))) {
                jar.widget("hello", "<p>Hello</p>");
                jar.add(WidgetFolders.FOLDER + "hello_de.properties", "widget.title=Gr\\u00g1sse\n");
                jar.add(WidgetFolders.FOLDER + "hello_fr.properties", "\ufeffwidget.title=Bonjour\n");
                jar.add("META-INF/beans.xml", TestJar.ALL_BEANS);
                jar.classes("org.acme.Kept", """
                        package org.acme;
                        @jakarta.inject.Named @jakarta.faces.view.ViewScoped
                        public class Kept implements java.io.Serializable {}
                        """);
                jar.classes("org.acme.Ends", """
                        package org.acme;
                        @jakarta.enterprise.context.RequestScoped
                        public class Ends {
                            @jakarta.inject.Inject jakarta.servlet.http.HttpSession session;
                        }
                        """);
            }

            assertThat(server.startInVain()).isEqualTo(1);

            assertThat(server.log())
                    .contains(
                            "texts.jar!/META-INF/resources/widgets/hello_de.properties, line 1: \"\\u00g1\" is no character")
                    .contains("texts.jar!/META-INF/resources/widgets/hello_fr.properties, line 1:"
                            + " it begins with the byte-order mark of UTF-8.")
                    .contains("texts.jar: the bean org.acme.Kept is @ViewScoped, but pages keep no view")
                    .contains("texts.jar: the bean org.acme.Ends has an HttpSession injected")
                    .doesNotContain("Vestibule is ready", "\tat ");
        }
    }

    @Test
    void abortsTheStartupForFilesOfVestibuleInAJar() throws Exception {
        try (var server = new PackagedServer("foreign")) {
            Path tables = server.widgets().resolve("tables.jar");
            try (var jar = new TestJar(tables)) {
                jar.add("db/migration/V900__mine.sql", "SELECT 1");
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .contains(
                            "tables.jar!/db/migration/V900__mine.sql: db/migration holds the migrations of Vestibule's"
                                    + " tables.");

            Files.delete(tables);
            try (var jar = new TestJar(server.widgets().resolve("ours.jar"))) {
                jar.widget("ours", "<p>Hello</p>");
                jar.classes("org.vestibule.widget.Mine", "package org.vestibule.widget; public class Mine {}");
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .contains("ours.jar: the class org.vestibule.widget.Mine is in a package of Vestibule's.");
        }
    }

    @Test
    void abortsTheStartupWithTheJarWhoseBeansTheContainerRefuses() throws Exception {
        try (var server = new PackagedServer("refused")) {
            Path session = server.widgets().resolve("session.jar");
            try (var jar = new TestJar(session)) {
                jar.add("META-INF/beans.xml", TestJar.ALL_BEANS);
                jar.classes("org.acme.Basket", """
                        package org.acme;
                        @jakarta.enterprise.context.SessionScoped
                        public class Basket {}
                        """);
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .containsPattern(
                            "Vestibule can't start: .*session\\.jar: the bean org\\.acme\\.Basket lasts as long as a"
                                    + " session, .* and isn't Serializable");

            Files.delete(session);
            try (var jar = new TestJar(server.widgets().resolve("unsatisfied.jar"))) {
                jar.add("META-INF/beans.xml", TestJar.ALL_BEANS);
                jar.classes("org.acme.Asks", """
                        package org.acme;
                        @jakarta.enterprise.context.RequestScoped
                        public class Asks {
                            @jakarta.inject.Inject java.util.concurrent.Phaser phases;
                        }
                        """);
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .containsPattern(
                            "Vestibule can't start: .*unsatisfied\\.jar: what the bean org\\.acme\\.Asks wants for"
                                    + " phases, java\\.util\\.concurrent\\.Phaser, can't be had");
        }
    }

    @Test
    void abortsTheStartupWithTheJarWhoseNameFacesMisreadsOrWhoseConfigurationItRefuses() throws Exception {
        try (var server = new PackagedServer("named")) {
            Path named = server.widgets().resolve("shop-1.0+build.jar");
            try (var jar = new TestJar(named)) {
                jar.widget("shop", "<p>Hello</p>");
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .contains("Vestibule can't start: VESTIBULE_WIDGETS_DIR has the jar \"shop-1.0+build.jar\"")
                    .contains("Call it \"shop-1.0-build.jar\".");

            Files.delete(named);
            Path configured = server.widgets().resolve("configured.jar");
            try (var jar = new TestJar(configured)) {
                jar.widget("shop", "<p>Hello</p>");
                jar.add("META-INF/faces-config.xml", "<faces-config><nope");
            }
            assertThat(server.startInVain()).isEqualTo(1);
            assertThat(server.log())
                    .containsPattern("Vestibule can't start: .*configured\\.jar!/META-INF/faces-config\\.xml")
                    .doesNotContain("Vestibule is ready");
        }
    }

    @Test
    void namesTheBeanAndTheClassOfAMissingLibrary() throws Exception {
        try (var server = new PackagedServer("library")) {
            try (var jar = new TestJar(server.widgets().resolve("library.jar"))) {
                jar.widget("wants", "<p>Hello</p>");
                jar.classes("org.acme.Wants", """
                        package org.acme;
                        @jakarta.inject.Named @jakarta.enterprise.context.RequestScoped
                        public class Wants { Gone gone; }
                        class Gone {}
                        """);
            }
            server.start();
            assertThat(server.log())
                    .contains("library.jar: the bean org.acme.Wants needs org.acme.Gone, which isn't there.");
        }
    }

    @Test
    void logsClassesForANewerJavaAndFilesInTwoJars() throws Exception {
        try (var server = new PackagedServer("newer")) {
            try (var jar = new TestJar(server.widgets().resolve("newer.jar"))) {
                jar.widget("newer", "<p>#{newer.text}</p>");
                jar.add("META-INF/beans.xml", TestJar.ALL_BEANS);
                jar.newerClass("org.acme.Newer", """
                        package org.acme;
                        @jakarta.inject.Named @jakarta.enterprise.context.RequestScoped
                        public class Newer { public String getText() { return "new"; } }
                        """);
                jar.add("META-INF/resources/shop/shop.css", "p { color: red }");
            }
            try (var jar = new TestJar(server.widgets().resolve("other.jar"))) {
                jar.widget("other", "<p>Other</p>");
                jar.add("META-INF/resources/shop/shop.css", "p { color: blue }");
            }
            try (var jar = new TestJar(server.widgets().resolve("later.jar"))) {
                jar.widget("later", "<p>#{later.text}</p>");
                jar.classes("org.acme.Later", """
                        package org.acme;
                        @jakarta.inject.Named @jakarta.enterprise.context.RequestScoped
                        public class Later {
                            @jakarta.inject.Inject org.vestibule.widget.WidgetContext context;
                            public String getText() { return context.getPortal().address(); }
                        }
                        """, code -> new String(code, StandardCharsets.ISO_8859_1)
                        .replace("address", "adorers")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }

            server.start();

            assertThat(server.log())
                    .contains("newer.jar: the class org.acme.Newer is for Java 55, and this is Java ")
                    .contains(
                            "later.jar: the class org.acme.Later uses org.vestibule.widget.WidgetContext$Portal.adorers(),"
                                    + " which isn't there: this server has version ")
                    .containsPattern(
                            "META-INF/resources/shop/shop.css is there several times, .*(newer.*other|other.*newer)\\.jar");
        }
    }

    /** Packs intentionally wrong components, and the files beside them, into a jar. */
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
        jar.putNextEntry(new JarEntry(WidgetFolders.FOLDER + name));
        Files.copy(content, jar);
        jar.closeEntry();
    }
}
