package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    private final Portal harbour = new Portal("harbour", "Harbour", Locale.ENGLISH, "#0f766e");

    @ParameterizedTest
    @ValueSource(strings = {"/site/harbour", "/site/harbour/orders", "/site/harbour/orders/open-ones"})
    void acceptsThePortalsOwnPages(String address) {
        assertThat(LocalAddress.within(harbour, address)).contains(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/",
                "/crm/contacts",
                "/site/fern",
                "/site/harbourmaster",
                "/site/harbour.evil.example",
                "/site/harbour@evil.example",
                "/site/harbour//evil.example",
                "/site/harbour/../fern",
                "/site/harbour/%2e%2e/fern",
                "/site/harbour\\evil",
                "/site/harbour/x\r\nSet-Cookie: a=b",
                "//evil.example/site/harbour",
                "https://evil.example/site/harbour",
                "javascript:alert(1)"
            })
    void rejectsOtherAddresses(String address) {
        assertThat(LocalAddress.within(harbour, address)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.vestibule.testing.HostileAddresses#all")
    void rejectsHostileAddresses(String address) {
        assertThat(LocalAddress.within(harbour, address)).isEmpty();
        assertThat(LocalAddress.within(harbour, "/site/harbour" + address))
                .isIn(Optional.empty(), Optional.of("/site/harbour"));
    }
}
