package org.vestibule.widget.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleSourceTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingInAReadableBundle() throws IOException {
        assertThat(mistakes("# \\u is no character here\nwidget.title=Größe \\u00e4 \\\\users\n"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void namesTheLineOfABrokenEscape() throws IOException {
        assertThat(mistakes(
                        "widget.title=Quote\nwidget.description=\\u00g1 and more\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("quote_de.properties, line 2: \"\\u00g1\" is no character");
    }

    @Test
    void findsAByteOrderMark() throws IOException {
        assertThat(mistakes("\ufeffwidget.title=Quote".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("line 1: it begins with the byte-order mark of UTF-8.");
        assertThat(mistakes("\ufeffwidget.title=Quote".getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .asString()
                .contains("of UTF-16");
    }

    @Test
    void namesTheLineThatIsNoUtf8() throws IOException {
        assertThat(mistakes("widget.title=A\nwidget.category=Größe\n".getBytes(StandardCharsets.ISO_8859_1)))
                .singleElement()
                .asString()
                .contains("line 2: it isn't UTF-8.");
    }

    private List<String> mistakes(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("quote_de.properties"), content);
        return BundleSource.mistakes(file.toString(), Files.readAllBytes(file));
    }
}
