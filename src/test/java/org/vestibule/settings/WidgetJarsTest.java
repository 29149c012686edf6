package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetJarsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a+b.jar", "a%20b.jar", "a#b.jar", "a b.jar", "a!b.jar", "\u00fcber.jar"})
    void areRefusedByANameThatFacesWouldMisread(String name) throws IOException {
        Files.createFile(folder.resolve("well-1.0_2.jar"));
        Files.createFile(folder.resolve("read me.txt"));
        assertThatCode(() -> WidgetJars.requirePlainNames(folder)).doesNotThrowAnyException();

        Files.createFile(folder.resolve(name));
        assertThatThrownBy(() -> WidgetJars.requirePlainNames(folder))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("has the jar \"" + name + "\"")
                .hasMessageContaining("Call it ");
    }

    @Test
    void areRefusedInAFolderWhosePathFacesMisinterprets() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("c++ and 100%"));
        assertThatCode(() -> WidgetJars.requirePlainNames(odd)).doesNotThrowAnyException();

        Files.createFile(odd.resolve("shop.jar"));
        assertThatThrownBy(() -> WidgetJars.requirePlainNames(odd))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("none of + % # ? !");
    }

    @Test
    void areEmptyIfThereIsNoFolder() {
        assertThat(WidgetJars.in(folder.resolve("nowhere"))).isEmpty();
    }
}
