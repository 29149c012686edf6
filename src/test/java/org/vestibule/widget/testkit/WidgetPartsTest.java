package org.vestibule.widget.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.testing.LogLines;
import org.vestibule.widget.internal.TestJar;

/** The mistakes that a developer's unit test reports for a widget's interface and files. */
class WidgetPartsTest {

    @TempDir
    Path folder;

    @Test
    void reportsAnEmptyInterfaceAndNamesThatNoExpressionReads() throws IOException {
        Path file = folder.resolve("words.jar");
        try (var jar = new TestJar(file)) {
            jar.add("META-INF/resources/widgets/words.xhtml", """
                    <ui:component xmlns:cc="jakarta.faces.composite" xmlns:ui="jakarta.faces.facelets">
                      <cc:interface dependson="portal">
                        <cc:attribute name="empty" type="java.lang.String"/>
                      </cc:interface>
                      <cc:interface/>
                      <cc:implementation/>
                    </ui:component>
                    """);
            jar.add(
                    "META-INF/resources/widgets/words.properties",
                    "widget.title=Words\nwidget.description=A test.\nwidget.category=Tests\nempty.label=Empty\n");
            jar.add("META-INF/resources/widgets/nothing.xhtml", "");
        }

        assertThat(Mistakes.in(file))
                .hasSize(4)
                .anyMatch(line ->
                        line.contains("words.xhtml, line 2: dependson=\"portal\" of <cc:interface> means nothing"
                                + " here. Did you mean \"dependsOn\"?"))
                .anyMatch(line -> line.contains("words.xhtml, line 3: \"empty\" is a word of the expression language"))
                .anyMatch(line -> line.contains("words.xhtml, line 5: there is another <cc:interface> before."))
                .anyMatch(line -> line.contains("nothing.xhtml, line 1: the file is empty."));
    }

    @Test
    void reportsATranslationIntoNoLanguage() throws IOException {
        Path file = folder.resolve("languages.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("languages", "<p>Hello</p>");
            jar.add("META-INF/resources/widgets/languages_xx.properties", "widget.title=Words\n");
            jar.add("META-INF/resources/widgets/languages_es.properties", "widget.title=Palabras\n");
        }
        try (var log = LogLines.follow()) {
            assertThat(Mistakes.in(file))
                    .singleElement()
                    .asString()
                    .contains("languages_xx.properties: \"xx\" is no language.");
            assertThat(log.about("languages.xhtml: there is a translation into \"es\", which nobody can choose"))
                    .hasSize(1);
        }
    }
}
