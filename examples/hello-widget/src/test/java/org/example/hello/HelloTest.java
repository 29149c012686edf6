package org.example.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.testkit.WidgetJar;

class HelloTest {

    @Test
    void isAWidgetThatTheServerTakes() {
        assertEquals(List.of(), WidgetJar.mistakes());
    }
}
