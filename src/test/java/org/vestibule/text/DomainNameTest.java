package org.vestibule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "straße.example, xn--strae-oqa.example, straße.example",
        "MÜNCHEN.example, xn--mnchen-3ya.example, münchen.example",
        "xn--mnchen-3ya.example, xn--mnchen-3ya.example, münchen.example",
        "Example.ORG, example.org, example.org",
        "例え.テスト, xn--r8jz45g.xn--zckzah, 例え.テスト",
        "localhost, localhost, localhost"
    })
    void hasOneFormForMailServersAndOneForPeople(String domain, String ascii, String unicode) {
        assertThat(DomainName.ascii(domain)).contains(ascii);
        assertThat(DomainName.unicode(domain)).contains(unicode);
    }
}
