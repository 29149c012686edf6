package org.vestibule.widget.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.testing.LogLines;
import org.vestibule.widget.internal.FragileValues;
import org.vestibule.widget.internal.TestJar;

/** What a developer's unit test hears of widgets, by those that are wrong on purpose. */
class WidgetJarTest {

    private static final Path BROKEN = Path.of("src/test/resources/META-INF/resources");

    @TempDir
    Path folder;

    @Test
    void hearsNothingOfWidgetsThatTheServerTakes() {
        assertThat(WidgetJar.mistakes(new FragileValues())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknownType     | line 4: the type of "colour" is no class that can be found.
            noEditor        | line 4: there is no editor for the type java.util.UUID of "number".
            badDefault      | line 4: the default of "rows" is no value of its type.
            defaultTooLarge | line 4: the default of "rows" doesn't fit: The most that is possible
            badBound        | line 4: "rows": "min" must be a whole number.
            listOfNothing   | line 4: nothing says what is in the list "pages".
            ofNoList        | line 4: "of" says what is in a list, but "pages" is none.
            formerlyTwice   | line 5: "text" can't have been "headline" formerly: that is "heading".
            noText          | line 4: the bundle noText.properties beside it lacks rows.label.
            slipInText      | line 4: the bundle slipInText.properties beside it lacks rows.label. Was "rows.lable" meant to be it?
            noBundle        | line 3: there is no bundle noBundle.properties beside it.
            suffixTrap      | line 5: "subtitle" would be dropped
            method          | line 4: "done" takes a method
            misspeltLength  | line 4: maxlenght="40" of "words" means nothing here.
            foreignBound    | line 4: max="40" of "words" means nothing here.
            maybeRequired   | line 4: required="maybe" of "words" is neither true nor false.
            perhapsTrue     | line 4: default="perhaps" of "shown" is neither true nor false.
            crossedBounds   | line 4: "rows": no number fits: "min" is more than "max".
            nowhere         | line 4: the type of "price" is no class that can be found. (org.acme.Nowhere)
            primitive       | line 4: there is no editor for the type int of "rows". Write java.lang.Integer.
            misspeltType    | line 4: the type of "more" is no class that can be found. (org.vestibule.widget.Pagelink)
            noSuchIcon      | line 3: widget.icon=txet in the bundle noSuchIcon.properties beside it is no icon.
            noInterface     | line 1: there is no <cc:interface>
            nopeInDesigner  | the widget nopeInDesigner has no property
            """)
    void hearsWhatTheServerWouldSayWithTheFileAndTheLine(String widget, String line) throws IOException {
        Path widgets = Files.createDirectories(folder.resolve("META-INF/resources/widgets"));
        Files.copy(BROKEN.resolve("brokenWidgets").resolve(widget + ".xhtml"), widgets.resolve(widget + ".xhtml"));

        assertThat(mistakes()).hasSize(1).first().asString().contains(widget + ".xhtml, ", line);
    }

    @Test
    void hearsOfAllMistakesOfAWidgetAtOnce() throws IOException {
        Path file = folder.resolve("several.jar");
        try (var jar = new TestJar(file)) {
            jar.add("META-INF/resources/widgets/several.xhtml", """
                    <ui:component xmlns:cc="jakarta.faces.composite" xmlns:ui="jakarta.faces.facelets">
                      <cc:interface>
                        <cc:attribute name="id" type="java.lang.String"/>
                        <cc:attribute name="words" type="java.lang.String" maxlenght="40"/>
                        <cc:attribute name="rows" type="java.lang.Integr"/>
                        <cc:attribute name="shown" type="java.lang.Boolean"/>
                      </cc:interface>
                      <cc:implementation/>
                    </ui:component>
                    """);
            jar.add(
                    "META-INF/resources/widgets/several.properties",
                    "widget.title=Several\nwidget.description=A test.\nwidget.category=Tests\nid.label=Id\n");
        }

        assertThat(mistakes(file))
                .hasSize(4)
                .anyMatch(line -> line.contains("several.xhtml, line 3: \"id\" is a name that Faces needs"))
                .anyMatch(line -> line.contains("several.xhtml, line 4: maxlenght=\"40\" of \"words\" means nothing"))
                .anyMatch(line -> line.contains("several.xhtml, line 5: the type of \"rows\" is no class"))
                .anyMatch(line -> line.contains(
                        "several.xhtml, line 6: the bundle several.properties beside it lacks" + " shown.label."));
    }

    @Test
    void hearsWhichJarHasAWidgetOfTheNameOfOneOfVestibules() throws IOException {
        Path file = folder.resolve("shop.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("button", "<p>Mine</p>");
        }

        assertThat(mistakes(file))
                .singleElement()
                .asString()
                .endsWith("shop.jar!/META-INF/resources/widgets/button.xhtml: \"button\" is the name of a widget of"
                        + " Vestibule's own; give yours another.");
    }

    @Test
    void hearsOfATranslationThatCantBeRead() throws IOException {
        Path widgets = Files.createDirectories(folder.resolve("META-INF/resources/widgets"));
        Files.writeString(widgets.resolve("hello_de.properties"), "widget.title=Gr\\u00g1sse\n");

        assertThat(mistakes()).singleElement().asString().contains("hello_de.properties, line 1: \"\\u00g1\"");
    }

    @Test
    void hearsOfAJarThatHasWhatIsVestibules() throws IOException {
        Path file = folder.resolve("shop.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("shopWindow", "<p>Hello</p>");
            jar.classes("org.vestibule.widget.Mine", "package org.vestibule.widget; public class Mine {}");
        }

        assertThat(mistakes(file))
                .singleElement()
                .asString()
                .contains("shop.jar: the class org.vestibule.widget.Mine is in a package of Vestibule's.");
    }

    @Test
    void hearsNothingOfWidgetsInAJarForALaterApiAsTheyAreLeftOut() throws IOException {
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
            assertThat(mistakes(file)).isEmpty();
            assertThat(log.about(
                            "later.jar: the class org.acme.Later uses org.vestibule.widget.PageLink.adorers(), which"
                                    + " isn't there: this server has version "))
                    .hasSize(1);
        }
    }

    private List<String> mistakes() throws IOException {
        return mistakes(folder);
    }

    private static List<String> mistakes(Path place) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return WidgetJar.mistakes(new FragileValues());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
