package org.vestibule.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.byron@example.org",
                "ada+crm@example.org",
                "o'neill@example.co.uk",
                "jörg@exämple.org",
                "user@localhost"
            })
    void acceptsRealAddresses(String text) {
        assertThat(EmailAddress.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "a b@example.org",
                "ada@example",
                "a@b@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@example.org\u202Egro",
                "<ada@example.org>"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void comparesWithoutRegardToCaseAndFoldsNothingElse() {
        assertThat(key("Ada.Byron@Example.ORG")).isEqualTo(key("ada.byron@example.org"));
        assertThat(key("ada+crm@example.org")).isNotEqualTo(key("ada@example.org"));
    }

    private static String key(String text) {
        return EmailAddress.parse(text).orElseThrow().key();
    }
}
