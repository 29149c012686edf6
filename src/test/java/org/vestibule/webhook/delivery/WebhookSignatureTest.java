package org.vestibule.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vestibule.webhook.WebhookSecret;

class WebhookSignatureTest {

    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant TIME = Instant.ofEpochSecond(1614265330);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void isThatOfThePublishedExample() {
        assertThat(WebhookSignature.headers("msg_p5jXN8AQM9LWM0D4loKWxJek", TIME, BODY, List.of(SECRET)))
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", SIGNATURE);
    }

    @Test
    void isMadeWithEachSecretThatIsValid() {
        var headers = WebhookSignature.headers(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", TIME, BODY, List.of(WebhookSecret.mint(), SECRET));

        assertThat(headers.get("webhook-signature").split(" ")).hasSize(2).contains(SIGNATURE);
    }
}
