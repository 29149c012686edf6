package org.vestibule.shell.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/crm/contacts", "/crm/contacts/1042", "/crm/contacts?q=ada&sort=name", "/design/harbour"})
    void knowTheStaffsOwnScreens(String address) {
        assertThat(Addresses.within(address)).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "crm/contacts",
                "//evil.example.org/crm/contacts",
                "/\\evil.example.org",
                "/crm\\..\\contacts",
                "https://evil.example.org/crm/contacts",
                "javascript:alert(1)",
                "/crm/contacts\r\nSet-Cookie: a=b",
                "/site/harbour",
                "/signin",
                "/signout",
                "/nowhere",
                "/crm/contacts/%zz"
            })
    void leaveOutEverythingElse(String address) {
        assertThat(Addresses.within(address)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.vestibule.testing.HostileAddresses#all")
    void leadToNoOtherSite(String address) {
        assertThat(Addresses.within(address)).isEmpty();
    }

    @Test
    void areCheckedOnlyByTheirPath() {
        assertThat(Addresses.within("/crm/contacts?next=//evil.example.org")).isPresent();
    }
}
