package org.vestibule.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vestibule.settings.WebhookSettings;

class WebhookSecretCipherTest {

    private final WebhookSecret secret = WebhookSecret.mint();

    private static WebhookSecretCipher cipher(String key) {
        return new WebhookSecretCipher(new WebhookSettings(List.of(), List.of(), Optional.ofNullable(key)));
    }

    @Test
    void makesSecretsOf32BytesThatDontPrintThemselves() {
        assertThat(secret.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secret.key()).hasSize(32);
        assertThat(secret).hasToString("whsec_…");
        assertThat(WebhookSecret.mint().text()).isNotEqualTo(secret.text());
    }

    @Test
    void encryptsWithTheKeyOfTheInstallation() {
        WebhookSecretCipher cipher = cipher("k".repeat(32));

        String stored = cipher.store(secret);

        assertThat(stored)
                .doesNotContain(secret.text().substring(6))
                .isNotEqualTo(cipher.store(secret))
                .hasSizeLessThan(400);
        assertThat(cipher.read(stored).orElseThrow().text()).isEqualTo(secret.text());
        assertThat(cipher("x".repeat(32)).read(stored)).isEmpty();
        assertThat(cipher(null).read(stored)).isEmpty();
    }

    @Test
    void readsWhatWasStoredBeforeThereWasAKey() {
        String stored = cipher(null).store(secret);

        assertThat(cipher("k".repeat(32)).read(stored).orElseThrow().text()).isEqualTo(secret.text());
    }
}
