package org.vestibule.widget.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidgetContractErrorTest {

    @Test
    void listsAllMistakesOfAllWidgets() {
        assertThat(WidgetContractError.ofAll(lines(20)).getMessage().lines()).containsExactlyElementsOf(lines(20));
    }

    @Test
    void saysHowManyMoreThereAreBeyondTheFirst() {
        assertThat(WidgetContractError.ofAll(lines(23)).getMessage().lines())
                .hasSize(21)
                .startsWith("mistake 1")
                .endsWith("mistake 20", "… and 3 more.");
    }

    private static List<String> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "mistake " + number)
                .toList();
    }
}
