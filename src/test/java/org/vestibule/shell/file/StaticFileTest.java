package org.vestibule.shell.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticFileTest {

    @ParameterizedTest
    @CsvSource({"text/css, true", "application/x-javascript, true", "image/svg+xml, true", "image/png, false"})
    void isCompressedWhereItIsText(String type, boolean compressed) {
        assertThat(StaticFile.of(type, bytes("a".repeat(1000))).compressed() != null)
                .isEqualTo(compressed);
    }

    @Test
    void isNotCompressedIfThatMakesItLonger() {
        assertThat(StaticFile.of("text/css", bytes("a{}")).compressed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | false",
                "br | false",
                "gzip | true",
                "br, GZIP | true",
                "deflate, gzip;q=0.5 | true",
                "gzip;q=0 | false",
                "gzip; q=0.000 | false",
                "identity | false"
            })
    void isSentCompressedToWhoTakesIt(String header, boolean taken) {
        assertThat(StaticFile.acceptsGzip(header)).isEqualTo(taken);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
