package org.vestibule.widget.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.WidgetContractError;

class DependencyTest {

    @TempDir
    Path folder;

    private Dependency read(String contract) throws IOException {
        return Dependency.of(source(contract));
    }

    private ContractSource source(String contract) throws IOException {
        Path file = folder.resolve("sample.xhtml");
        Files.writeString(
                file,
                "<ui:component xmlns:ui=\"jakarta.faces.facelets\" xmlns:cc=\"jakarta.faces.composite\">\n" + contract
                        + "</ui:component>");
        return ContractSource.of(file.toUri().toURL());
    }

    @Test
    void isAsDeclaredInTheContract() throws IOException {
        assertThat(read("<cc:interface dependsOn=\"nothing\"/>")).isEqualTo(Dependency.NOTHING);
        assertThat(read("<cc:interface dependsOn=\"portal\"/>")).isEqualTo(Dependency.PORTAL);
        assertThat(read("<cc:interface dependsOn=\"member\"/>")).isEqualTo(Dependency.MEMBER);
        assertThat(read("<cc:interface dependsOn=\"visitor\"/>")).isEqualTo(Dependency.VISITOR);
    }

    @Test
    void isTheVisitorByDefault() throws IOException {
        assertThat(read("<cc:interface/>")).isEqualTo(Dependency.VISITOR);
        assertThat(read("")).isEqualTo(Dependency.VISITOR);
    }

    @Test
    void isRefusedIfItIsUnknown() {
        assertThatThrownBy(() -> Dependency.require(source("<cc:interface dependsOn=\"portals\"/>")))
                .isInstanceOf(WidgetContractError.class)
                .hasMessageContaining("sample.xhtml, line 2: dependsOn=\"portals\"")
                .hasMessageEndingWith("Did you mean \"portal\"?");
    }

    @Test
    void theStrongerAppliesToBoth() {
        assertThat(Dependency.NOTHING.and(Dependency.PORTAL)).isEqualTo(Dependency.PORTAL);
        assertThat(Dependency.VISITOR.and(Dependency.NOTHING)).isEqualTo(Dependency.VISITOR);
    }
}
