package org.vestibule.widget.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.widget.internal.FragileKind;
import org.vestibule.widget.internal.TestJar;

/** The mistakes that a developer's unit test reports for intentionally wrong widgets. */
class WidgetJarTest {

    private static final Path BROKEN = Path.of("src/test/resources/META-INF/resources");

    /** A widget with a property and a zone; its implementation stands on line 4. */
    private static final String WITH_FACET = """
        DOCTYPE<ui:component xmlns:cc="jakarta.faces.composite" xmlns:ui="jakarta.faces.facelets" \
        xmlns:h="jakarta.faces.html" xmlns:c="jakarta.tags.core" xmlns:s="vestibule.parts" \
        xmlns:w="jakarta.faces.composite/widgets">
          <cc:interface>
            <cc:attribute name="words"/><cc:facet name="left"/></cc:interface>
          <cc:implementation>WRITTEN</cc:implementation>
        </ui:component>
        """;

    @TempDir
    Path folder;

    @Test
    void reportsNothingForValidWidgets() {
        assertThat(WidgetJar.mistakes(new FragileKind())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unknownType     | line 4: the type of "colour" is no class that can be found.
        noKind          | line 4: there is no kind of property for the type java.util.UUID of "number".
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
        primitive       | line 4: there is no kind of property for the type int of "rows". Write java.lang.Integer.
        misspeltType    | line 4: the type of "more" is no class that can be found. (org.vestibule.widget.Pagelink)
        noSuchIcon      | line 3: widget.icon=txet in the bundle noSuchIcon.properties beside it is no icon.
        noInterface     | line 1: there is no <cc:interface>
        nopeInDesigner  | the widget nopeInDesigner has no property
        """)
    void reportsWhatTheServerWouldWithTheFileAndTheLine(String widget, String line) throws IOException {
        Path widgets = Files.createDirectories(folder.resolve("META-INF/resources/widgets"));
        Files.copy(BROKEN.resolve("brokenWidgets").resolve(widget + ".xhtml"), widgets.resolve(widget + ".xhtml"));

        assertThat(mistakes()).hasSize(1).first().asString().contains(widget + ".xhtml, ", line);
    }

    @Test
    void reportsAllMistakesOfAWidgetAtOnce() throws IOException {
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

        assertThat(Mistakes.in(file))
                .hasSize(4)
                .anyMatch(line -> line.contains("several.xhtml, line 3: \"id\" is a name that Faces needs"))
                .anyMatch(line -> line.contains("several.xhtml, line 4: maxlenght=\"40\" of \"words\" means nothing"))
                .anyMatch(line -> line.contains("several.xhtml, line 5: the type of \"rows\" is no class"))
                .anyMatch(line -> line.contains(
                        "several.xhtml, line 6: the bundle several.properties beside it lacks" + " shown.label."));
    }

    @Test
    void reportsAJarWithAWidgetNamedLikeOneOfVestibule() throws IOException {
        Path file = folder.resolve("shop.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("button", "<p>Mine</p>");
        }

        assertThat(Mistakes.in(file))
                .singleElement()
                .asString()
                .endsWith("shop.jar!/META-INF/resources/widgets/button.xhtml: \"button\" is the name of a widget of"
                        + " Vestibule's own; give yours another.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <h:inputTxt/>                                | there is no tag <inputTxt> in the namespace "jakarta.faces.html". Did you mean "inputText"?
        <ui:fragmnt/>                                | there is no tag <fragmnt> in the namespace "jakarta.faces.facelets". Did you mean "fragment"?
        <c:iff test="true"/>                         | there is no tag <iff> in the namespace "jakarta.tags.core". Did you mean "if"?
        <s:headng/>                                  | there is no tag <headng> in the namespace "vestibule.parts". Did you mean "heading"?
        <s:heading widget="a" txt="b"/>              | txt="b" of <s:heading> means nothing here. Did you mean "text"?
        <s:panel widget="a" kind="bad" rendered="b"/> | rendered="b" of <s:panel> means nothing here.
        <cc:renderFacet/>                            | <renderFacet> needs the attribute "name".
        <cc:renderFacet nmae="left"/>                | <renderFacet> needs the attribute "name". Was that meant by "nmae"?
        <cc:renderFacet name="lefft"/>               | there is no <cc:facet name="lefft"> in the interface. Did you mean "left"?
        <c:if tset="#{cc.rendered}"/>                | <if> needs the attribute "test". Was that meant by "tset"?
        <p>#{cc.clientId</p>                         | an expression begins with #{ and has no end: } is missing.
        <p title="#{cc.attrs['}']">x</p>             | an expression begins with #{ and has no end: } is missing.
        <w:looped/>                                  | widgets/looped.xhtml uses widgets/looped.xhtml. Building it has no end
        <ui:include src="looped.xhtml"/>             | widgets/looped.xhtml uses widgets/looped.xhtml. Building it has no end
        <script>alert(1)</script>                    | <script> without src: the security policy of the pages forbids it
        <style>p { margin: 0 }</style>               | <style> within the file: the security policy of the pages forbids it
        <p onclick="go()">x</p>                      | onclick="…": the security policy of the pages forbids it
        <h:inputText onchange="go()"/>               | onchange="…": the security policy of the pages forbids it
        <p style="margin: 0">x</p>                   | style="…": the security policy of the pages forbids it
        <p xmlns:a="jakarta.faces.passthrough" a:onclick="go()">x</p> | a:onclick="…": the security policy of the pages forbids it
        <p>#{cc.attrs.word}</p>                      | there is no <cc:attribute name="word"> in the interface. Did you mean "words"?
        <p title="#{empty cc.attr.words}">x</p>      | a component has no "attr". Did you mean "attrs"?
        <p>#{cc.resourceBundleMap['words.lable']}</p> | no bundle beside it has the key words.lable. Did you mean "words.label"?
        </cc:implementation><cc:implementation>      | there is another <cc:implementation> before.
        """)
    void hearsWhatFacesWouldRefuseOnEachPageOrNeverUse(String written, String line) throws IOException {
        Path file = folder.resolve("looped.jar");
        looped(file, "", written);

        assertThat(Mistakes.in(file)).singleElement().asString().contains("looped.xhtml, line 4: ", line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <p>#{cc.attrs['it}s'].concat('{')} #1 {x} \\#{</p>
        <s:heading widget="#{cc.clientId}" text="x"/>
        <cc:renderFacet name="left"/>
        <p xmlns:a="jakarta.faces.passthrough" a:data-x="1">x</p>
        <c:if test="#{cc.rendered}"><w:looped/></c:if>
        <script src="#{resource['shop:shop.js']}"/><script type="application/ld+json">{}</script>
        <p lang="de" title="#{cc.attrs.words.concat(cc.attrs['words']).concat(cc.clientId)}">x</p>
        <p>#{cc.resourceBundleMap['words.label']} #{cc.resourceBundleMap['words.'.concat(cc.attrs.words)]}</p>
        """)
    void hearsNothingOfWhatIsWell(String written) throws IOException {
        Path file = folder.resolve("looped.jar");
        looped(file, "", written);

        assertThat(Mistakes.in(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <!DOCTYPE html SYSTEM "file:///etc/hostname">                        | the DOCTYPE names file:///etc/hostname, and nothing outside the file is read.
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">     | the DOCTYPE names x.dtd, and nothing outside the file is read.
        <!DOCTYPE html [<!ENTITY host SYSTEM "file:///etc/hostname">]>        | it declares the entity "host", and a widget can declare none.
        <!DOCTYPE html [<!ENTITY % more SYSTEM "file:///etc/hostname"> %more;]> | it declares the entity "%more", and a widget can declare none.
        <!DOCTYPE html [<!ENTITY laugh "ha">]>                               | it declares the entity "laugh", and a widget can declare none.
        """)
    void hearsThatNothingOutsideTheFileIsRead(String doctype, String line) throws IOException {
        Path file = folder.resolve("looped.jar");
        looped(file, doctype, doctype.contains("host SYSTEM") ? "<p>&host;</p>" : "<p/>");

        assertThat(Mistakes.in(file)).singleElement().asString().contains("looped.xhtml, line 1: " + line);
    }

    @Test
    void mayHaveADoctypeThatNamesNothing() throws IOException {
        Path file = folder.resolve("looped.jar");
        looped(file, "<!DOCTYPE html>", "<p/>");

        assertThat(Mistakes.in(file)).isEmpty();
    }

    @Test
    void reportsEndlessRecursionBetweenWidgets() throws IOException {
        Path file = folder.resolve("circle.jar");
        try (var jar = new TestJar(file)) {
            jar.widget("chicken", "<w:egg xmlns:w=\"jakarta.faces.composite/widgets\"/>");
            jar.widget("egg", "<w:chicken xmlns:w=\"jakarta.faces.composite/widgets\"/>");
        }

        assertThat(Mistakes.in(file))
                .hasSize(2)
                .anyMatch(line ->
                        line.contains("egg.xhtml, line 1: widgets/egg.xhtml uses widgets/chicken.xhtml, which uses"
                                + " widgets/egg.xhtml."))
                .anyMatch(
                        line -> line.contains("chicken.xhtml, line 1: widgets/chicken.xhtml uses widgets/egg.xhtml,"));
    }

    @Test
    void reportsTyposInOptionalKeysAndEmptyTexts() throws IOException {
        Path file = folder.resolve("slips.jar");
        try (var jar = new TestJar(file)) {
            jar.add("META-INF/resources/widgets/slips.xhtml", withFacet("", "#{cc.resourceBundleMap['left.hepl']}"));
            jar.add("META-INF/resources/widgets/slips.properties", """
                # what authors read
                widget.title=
                widget.description=Several \\
                  widget.emtpy=lines
                widget.category=Tests
                widget.emtpy=Nothing yet
                words.label=Words
                words.hlep=Help
                left.zone=Left
                left.hepl=Own
                greeting=Hello
                """);
            jar.add("META-INF/resources/widgets/slips_de.properties", "greetnig=Hallo\nthanks=Danke\n");
        }

        assertThat(Mistakes.in(file))
                .hasSize(4)
                .anyMatch(line -> line.contains("slips.properties, line 2: widget.title is empty."))
                .anyMatch(line -> line.contains(
                        "slips.properties, line 6: widget.emtpy means nothing here. Did you mean \"widget.empty\"?"))
                .anyMatch(line -> line.contains(
                        "slips.properties, line 8: words.hlep means nothing here. Did you mean \"words.help\"?"))
                .anyMatch(line -> line.contains(
                        "slips_de.properties, line 1: greetnig means nothing here. Did you mean \"greeting\"?"));
    }

    private static String withFacet(String doctype, String implementation) {
        return WITH_FACET.replace("DOCTYPE", doctype).replace("WRITTEN", implementation);
    }

    private static void looped(Path file, String doctype, String implementation) throws IOException {
        try (var jar = new TestJar(file)) {
            jar.add("META-INF/resources/widgets/looped.xhtml", withFacet(doctype, implementation));
            jar.add(
                    "META-INF/resources/widgets/looped.properties",
                    "widget.title=Looped\n"
                            + "widget.description=A test.\n"
                            + "widget.category=Tests\n"
                            + "words.label=Words\n"
                            + "left.zone=Left\n");
        }
    }

    @Test
    void reportsAnUnreadableTranslation() throws IOException {
        Path widgets = Files.createDirectories(folder.resolve("META-INF/resources/widgets"));
        Files.writeString(widgets.resolve("hello_de.properties"), "widget.title=Gr\\u00g1sse\n");

        assertThat(mistakes()).singleElement().asString().contains("hello_de.properties, line 1: \"\\u00g1\"");
    }

    private List<String> mistakes() throws IOException {
        return Mistakes.in(folder);
    }
}
