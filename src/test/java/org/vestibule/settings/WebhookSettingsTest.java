package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSettingsTest {

    private static WebhookSettings of(Map<String, String> values, boolean demo) {
        return WebhookSettings.read(new Variables(name -> Optional.ofNullable(values.get(name))), demo);
    }

    @Test
    void allowsNoPrivateAddressUnlessTheOperatorNamesIt() throws Exception {
        WebhookSettings usual = of(Map.of(), false);
        WebhookSettings own = of(Map.of("VESTIBULE_WEBHOOK_PRIVATE", "Flows.Intern, 10.1.0.0/16,::1"), false);

        assertThat(usual.isOneOfOurs("localhost")).isFalse();
        assertThat(usual.allows(InetAddress.getByName("127.0.0.1"))).isFalse();
        assertThat(own.allows("flows.intern")).isTrue();
        assertThat(own.isOneOfOurs("FLOWS.intern")).isTrue();
        assertThat(own.isOneOfOurs("10.1.2.3")).isTrue();
        assertThat(own.isOneOfOurs("10.2.2.3")).isFalse();
        assertThat(own.allows(InetAddress.getByName("10.1.255.1"))).isTrue();
    }

    @Test
    void allowsTheSameMachineInADemonstration() throws Exception {
        WebhookSettings demo = of(Map.of(), true);

        assertThat(demo.isOneOfOurs("localhost")).isTrue();
        assertThat(demo.isOneOfOurs("127.0.0.1")).isTrue();
        assertThat(demo.allows(InetAddress.getByName("10.0.0.1"))).isFalse();
        assertThat(of(Map.of("VESTIBULE_WEBHOOK_PRIVATE", "10.0.0.1"), true).isOneOfOurs("localhost"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://flows", "10.0.0.0/40", "1.2.3", "a b", "-x", "x/8"})
    void refusesWhatIsNeitherAHostNorARange(String value) {
        assertThatThrownBy(() -> of(Map.of("VESTIBULE_WEBHOOK_PRIVATE", value), false))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("VESTIBULE_WEBHOOK_PRIVATE");
    }

    @Test
    void refusesAShortKeyWithoutTellingIt() {
        assertThatThrownBy(() -> of(Map.of("VESTIBULE_WEBHOOK_KEY", "tooshort"), false))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageNotContaining("tooshort");
        assertThat(of(Map.of("VESTIBULE_WEBHOOK_KEY", "k".repeat(32)), false)).hasToString("WebhookSettings[[] []]");
    }
}
