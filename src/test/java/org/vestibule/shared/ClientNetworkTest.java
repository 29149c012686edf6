package org.vestibule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void usesTheWholeIpv4Address() {
        assertThat(ClientNetwork.of("192.0.2.7")).isNotEqualTo(ClientNetwork.of("192.0.2.8"));
    }

    @Test
    void usesTheFirstHalfOfAnIpv6Address() {
        assertThat(ClientNetwork.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:bbbb:cccc:dddd:eeee"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void treatsAnIpv4MappedIpv6AddressAsIpv4() {
        assertThat(ClientNetwork.of("::ffff:192.0.2.7")).isNotEqualTo(ClientNetwork.of("::ffff:192.0.2.8"));
    }

    @Test
    void treatsTheNetworkOfACustomerAsASubnet() {
        assertThat(ClientNetwork.subnetOf("2001:db8:1:2::1"))
                .isEqualTo(ClientNetwork.subnetOf("2001:db8:1:3::1"))
                .isNotEqualTo(ClientNetwork.subnetOf("2001:db8:2:2::1"));
        assertThat(ClientNetwork.subnetOf("192.0.2.7"))
                .isEqualTo(ClientNetwork.subnetOf("192.0.2.8"))
                .isNotEqualTo(ClientNetwork.subnetOf("192.0.3.7"));
    }

    @Test
    void looksUpNoHostName() {
        assertThat(ClientNetwork.of("an.example.org")).isEqualTo("an.example.org");
        assertThat(ClientNetwork.of("fe80::1%eth0")).isEqualTo(ClientNetwork.of("fe80::1%eth0"));
    }

    @Test
    void countsClientsWithoutAnAddressAsTheSameNetwork() {
        assertThat(ClientNetwork.of(null)).isEqualTo(ClientNetwork.of(null));
    }
}
