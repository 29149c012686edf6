package org.vestibule.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @AfterEach
    void end() {
        RequestId.end();
    }

    @Test
    void keepsTheIdOfAProxy() {
        assertThat(RequestId.of("7f3a-0042-cafe")).isEqualTo("7f3a-0042-cafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "two words here", "line\nbreak-in-it", "<script>alert(1)</script>"})
    void replacesAnInvalidId(String given) {
        assertThat(RequestId.of(given)).matches("[0-9a-f]{16}");
    }

    @Test
    void precedesEachLogLineOfOurClasses() {
        List<String> lines = new ArrayList<>();
        Logger root = Logger.getLogger("");
        Handler listener = listener(lines);
        root.addHandler(listener);
        RequestIdInLog inLog = RequestIdInLog.install();
        try {
            RequestId.begin("0123456789abcdef");
            Logger.getLogger("org.vestibule.somewhere.deep").warning("Something happened");
            RequestId.end();
            Logger.getLogger("org.vestibule.somewhere.deep").warning("Something else happened");
        } finally {
            inLog.uninstall();
            root.removeHandler(listener);
        }
        assertThat(lines).containsExactly("[0123456789abcdef] Something happened", "Something else happened");
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
