package org.vestibule.widget.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractSourceTest {

    @TempDir
    Path folder;

    @Test
    void knowsTheLineOfEachAttribute() throws IOException {
        ContractSource source = source("""
                <cc:attribute name="title"/>
                <cc:attribute name="text"><cc:attribute name="part"/></cc:attribute>""");
        assertThat(source.attributes())
                .containsExactly(new ContractSource.Declared("title", 2), new ContractSource.Declared("text", 3));
        source.requireDistinctNames();
    }

    @Test
    void refusesANameThatIsDeclaredTwice() throws IOException {
        ContractSource source = source("""
                <cc:attribute name="title"/>
                <cc:attribute name="title"/>""");
        assertThatThrownBy(source::requireDistinctNames)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 3: \"title\" is declared twice");
    }

    @Test
    void refusesANameThatEndsWithAnEarlierOneBecauseItWouldBeIgnored() throws IOException {
        ContractSource source = source("""
                <cc:attribute name="title"/>
                <cc:attribute name="subtitle"/>""");
        assertThatThrownBy(source::requireDistinctNames)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 3: \"subtitle\" would be dropped")
                .hasMessageContaining("\"title\"");
    }

    @Test
    void letsALaterNameBeTheEndOfAnEarlierOne() throws IOException {
        assertThat(source("""
                <cc:attribute name="subTitle"/>
                <cc:attribute name="Title"/>""").attributes()).hasSize(2);
    }

    @Test
    void namesTheLineOfWhatAMessageIsAbout() throws IOException {
        ContractSource source = source("""
                <cc:attribute name="title"/>
                <cc:facet name="left"/>""");
        assertThat(source.where("title")).endsWith("trap.xhtml, line 2: ");
        assertThat(source.where("left")).endsWith("trap.xhtml, line 3: ");
        assertThat(source.where("widget")).isEqualTo(source.where()).endsWith("trap.xhtml, line 1: ");
    }

    @Test
    void knowsTheZonesInTheirOrder() throws IOException {
        ContractSource source = source("""
                <cc:facet name="right"/>
                <cc:facet name="left"/>""");
        assertThat(source.zones())
                .containsExactly(new ContractSource.Declared("right", 2), new ContractSource.Declared("left", 3));
        source.requireDistinctZones();
    }

    @Test
    void refusesNamesThatCouldNotBeStored() throws IOException {
        assertThatThrownBy(source("<cc:facet name=\"left half\"/>")::requirePlainNames)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 2: the name of a facet");
        assertThatThrownBy(source("<cc:attribute name=\"sub-title\"/>")::requirePlainNames)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 2: the name of an attribute");
        assertThatThrownBy(source("\n<cc:attribute type=\"java.lang.String\"/>")::requirePlainNames)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 3: the name of an attribute");
    }

    @Test
    void refusesTwoZonesOfOneName() throws IOException {
        assertThatThrownBy(source("<cc:facet name=\"left\"/>\n<cc:facet name=\"left\"/>")::requireDistinctZones)
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 3: there are two facets \"left\".");
    }

    @Test
    void namesTheLineOfAnXmlError() {
        assertThatThrownBy(() -> source("<cc:attribute name=\"a\">"))
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("trap.xhtml, line 2");
    }

    @Test
    void refusesExternalEntities() throws IOException {
        Path file = folder.resolve("trap.xhtml");
        for (String doctype : List.of(
                "<!DOCTYPE html SYSTEM \"none-such.dtd\">",
                "<!DOCTYPE html [<!ENTITY other SYSTEM \"none-such.txt\">]>")) {
            Files.writeString(
                    file,
                    doctype
                            + "<cc:interface xmlns:cc=\"jakarta.faces.composite\"><cc:attribute name=\"a\"/></cc:interface>");
            URL address = file.toUri().toURL();
            assertThatThrownBy(() -> ContractSource.of(address))
                    .isInstanceOf(WidgetContractError.class)
                    .hasMessageContaining("trap.xhtml, line 1: ")
                    .hasMessageNotContaining("FileNotFound");
        }
    }

    private ContractSource source(String attributes) throws IOException {
        Path file = folder.resolve("trap.xhtml");
        Files.writeString(
                file, "<cc:interface xmlns:cc=\"jakarta.faces.composite\">\n" + attributes + "</cc:interface>");
        return ContractSource.of(file.toUri().toURL());
    }
}
