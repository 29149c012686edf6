package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(EmailAddress.parse(text)).map(EmailAddress::text).contains(text);
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
    void comparesWithoutCaseAndFoldsNothingElse() {
        assertThat(key("Ada.Byron@Example.ORG")).isEqualTo(key("ada.byron@example.org"));
        assertThat(key("ada+crm@example.org")).isNotEqualTo(key("ada@example.org"));
    }

    @Test
    void readsAddressesStoredWithLooserChecks() {
        assertThat(EmailAddress.parse("a.@b.cc")).isEmpty();
        assertThat(EmailAddress.stored("a.@b.cc")).map(EmailAddress::key).contains("a.@b.cc");
        assertThat(EmailAddress.stored(null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a b@example.org"));
    }

    @Test
    void namesExistingAccountsByAddressesStoredWithLooserChecks() {
        assertThat(EmailAddress.parse("Taro..y@docomo.ne.jp")).isEmpty();
        assertThat(EmailAddress.ofExisting(" Taro..y@docomo.ne.jp "))
                .map(EmailAddress::key)
                .contains("taro..y@docomo.ne.jp");
        assertThat(EmailAddress.ofExisting("ADA@Example.org")).isEqualTo(EmailAddress.parse("ADA@Example.org"));
        assertThat(EmailAddress.ofExisting("ada")).isEmpty();
        assertThat(EmailAddress.ofExisting(null)).isEmpty();
    }

    @Test
    void acceptsAllMailboxes() {
        assertThat(EmailAddress.parse("info@col·legi.cat"))
                .map(EmailAddress::text)
                .contains("info@col·legi.cat");
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(" info@col·legi.cat"));
    }

    private static String key(String text) {
        return EmailAddress.parse(text).orElseThrow().key();
    }
}
