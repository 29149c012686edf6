package org.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vestibule.widget.testkit.WidgetJar;

class ShopWidgetsTest {

    @Test
    void areWidgetsThatTheServerTakes() {
        assertThat(WidgetJar.mistakes(new MoneyKind())).isEmpty();
    }
}
