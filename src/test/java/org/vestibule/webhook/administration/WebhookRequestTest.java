package org.vestibule.webhook.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.security.PortalScope;
import org.vestibule.settings.AddressRange;
import org.vestibule.settings.WebhookSettings;
import org.vestibule.webhook.WebhookEventType;
import org.vestibule.webhook.administration.WebhookViolation.Field;
import org.vestibule.webhook.administration.WebhookViolation.Reason;

class WebhookRequestTest {

    private static final WebhookSettings SETTINGS = new WebhookSettings(
            List.of("flows.intern"), List.of(AddressRange.parse("10.0.0.0/8").orElseThrow()), Optional.empty());
    private static final Set<WebhookEventType> EVENTS = Set.of(WebhookEventType.INVITATION_SENT);

    private static List<WebhookViolation> violations(String address) {
        return new WebhookRequest(address, EVENTS, PortalScope.ALL).violations(SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.org",
                "  https://hooks.example.org:8443/in?sig=a%2Fb ",
                "https://xn--strae-oqa.example/",
                "https://[2606:4700::1111]/",
                "http://flows.intern/in",
                "http://10.1.2.3:8080/in"
            })
    void takesEncryptedAddressesAndThoseThatTheOperatorAllows(String address) {
        assertThat(violations(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ', MISSING",
        "hooks.example.org, NO_ADDRESS",
        "https://, NO_ADDRESS",
        "https:///in, NO_ADDRESS",
        "https://hooks example.org, NO_ADDRESS",
        "https://straße.example, NO_ADDRESS",
        "https://hooks.example.org/ü, NO_ADDRESS",
        "https://hooks.example.org/#part, NO_ADDRESS",
        "https://hooks.example.org:70000/, NO_ADDRESS",
        "http://hooks.example.org, NOT_HTTPS",
        "http://192.168.1.1/, NOT_HTTPS",
        "http://localhost/, NOT_HTTPS",
        "ftp://flows.intern/in, NOT_HTTPS",
        "https://me:pass@hooks.example.org/, CREDENTIALS"
    })
    void saysWhatIsWrongWithAnAddress(String address, Reason reason) {
        assertThat(violations(address)).containsExactly(new WebhookViolation(Field.ADDRESS, reason));
    }

    @Test
    void wantsEventsAndPortals() {
        assertThat(new WebhookRequest(null, Set.of(), PortalScope.of(List.of())).violations(SETTINGS))
                .containsExactly(
                        new WebhookViolation(Field.ADDRESS, Reason.MISSING),
                        new WebhookViolation(Field.EVENTS, Reason.MISSING),
                        new WebhookViolation(Field.PORTALS, Reason.MISSING));
        assertThat(violations("https://hooks.example.org/" + "x".repeat(2000)))
                .containsExactly(new WebhookViolation(Field.ADDRESS, Reason.TOO_LONG));
    }
}
