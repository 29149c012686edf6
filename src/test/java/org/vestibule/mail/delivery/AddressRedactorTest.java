package org.vestibule.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRedactorTest {

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <Ada.Byron@Example.org>: no such user,550 5.1.1 <[address]>: no such user",
        "550 User unknown: ADA.BYRON,550 User unknown: [address]",
        "451 ada.byron is over quota; ask postmaster@example.org.,451 [address] is over quota; ask [address]",
        "550 no adas.byrony here,550 no adas.byrony here",
        "421 4.7.0 Try again later,421 4.7.0 Try again later"
    })
    void redactsTheAddressInTheReply(String said, String told) {
        assertThat(AddressRedactor.of(said, "ada.byron@example.org")).isEqualTo(told);
    }

    @Test
    void takesSpecialCharactersInAddressesLiterally() {
        assertThat(AddressRedactor.of("550 a+b$1 unknown", "a+b$1@example.org")).isEqualTo("550 [address] unknown");
    }

    @Test
    void returnsNullWithoutAReply() {
        assertThat(AddressRedactor.of(null, "ada@example.org")).isNull();
    }
}
