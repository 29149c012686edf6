package org.vestibule.operation.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortHolderTest {

    @ParameterizedTest
    @CsvSource({
        "200, UP start-1, THIS_SERVER",
        "200, UP start-2, ANOTHER",
        "503, DOWN start-2, UNKNOWN",
        "503, DOWN, UNKNOWN",
        "404, Not here, ANOTHER",
        "302, '', ANOTHER",
        "500, start-1, ANOTHER"
    })
    void isToldByTheAnswerThere(int status, String body, PortHolder holder) {
        assertThat(PortHolder.of(status, body, "start-1")).isEqualTo(holder);
    }
}
