package org.vestibule.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalTest {

    @Test
    void countsUpToTheMaximum() {
        assertThat(Total.of(Total.MAX_COUNTED))
                .isEqualTo(new Total(Total.MAX_COUNTED, false))
                .hasToString("10000");
        assertThat(Total.of(Total.MAX_COUNTED + 1)).isEqualTo(Total.MORE).hasToString("10000+");
    }

    @Test
    void addsUpToTheMaximum() {
        assertThat(Total.of(2).plus(Total.of(3))).isEqualTo(Total.of(5));
        assertThat(Total.of(Total.MAX_COUNTED).plus(Total.of(1))).isEqualTo(Total.MORE);
        assertThat(Total.MORE.plus(Total.NONE)).isEqualTo(Total.MORE);
        assertThat(Total.NONE.plus(Total.MORE)).isEqualTo(Total.MORE);
    }

    @Test
    void isEmptyWithoutAny() {
        assertThat(Total.NONE.isEmpty()).isTrue();
        assertThat(Total.of(1).isEmpty()).isFalse();
    }
}
