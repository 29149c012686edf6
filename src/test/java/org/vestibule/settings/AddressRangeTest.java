package org.vestibule.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.1, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe00::1, false",
        "::1, ::1, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
        "10.0.0.0/8, ::1, false"
    })
    void containsTheAddressesWithItsFirstBits(String range, String address, boolean contained) throws Exception {
        assertThat(AddressRange.parse(range).orElseThrow().contains(InetAddress.getByName(address)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0.0/33",
                "::/129",
                "10.0.0/8",
                "localhost",
                "300.1.1.1",
                "10.0.0.0/",
                "fe80::1%eth0",
                "1"
            })
    void isNothingElse(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void asksNoNameServerForAName() {
        assertThat(AddressRange.literal("intranet.example.org")).isEmpty();
    }
}
