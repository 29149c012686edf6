package org.vestibule.webhook.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vestibule.settings.AddressRange;

/**
 * Tells addresses of the public internet from those of private and reserved networks, by the registries of IANA for special
 * purposes. Of IPv6 only global unicast is public; an address that holds one of IPv4 is as public as that.
 */
final class PublicAddresses {

    private static final List<AddressRange> RESERVED = ranges(
            // IPv4: this network, private, shared (carrier-grade NAT), loopback, link-local (clouds' metadata, too)
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            // protocols, documentation, 6to4 relays, benchmarks
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // multicast, reserved, broadcast
            "224.0.0.0/4",
            "240.0.0.0/4",
            // the platform of Azure, which each of its machines reaches
            "168.63.129.16/32",
            // within IPv6's global unicast: protocols with Teredo, documentation, 6to4
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    private static final AddressRange GLOBAL_UNICAST =
            AddressRange.parse("2000::/3").orElseThrow();

    /** IPv4 as seen by a network that has IPv6 alone (NAT64). */
    private static final AddressRange TRANSLATED =
            AddressRange.parse("64:ff9b::/96").orElseThrow();

    private PublicAddresses() {}

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts)
                .map(text -> AddressRange.parse(text).orElseThrow())
                .toList();
    }

    static boolean contains(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return contains(lastFour(address));
        }
        boolean usual = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return usual && RESERVED.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress lastFour(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
