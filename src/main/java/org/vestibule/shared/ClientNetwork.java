package org.vestibule.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Determines which clients count as the same for a limit per client. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    // The prefix that one customer is often given (RFC 6177).
    private static final int SUBNET_BYTES_IPV6 = 6;
    private static final int SUBNET_BYTES_IPV4 = 3;

    private ClientNetwork() {}

    /**
     * The network of an address: an IPv4 address itself, or the first 64 bits of an IPv6 address, because its holder
     * chooses the others (RFC 4291, section 2.5.4).
     *
     * @param address null if unknown; all unknown addresses count as the same
     */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // No DNS lookup happens: a host name can't contain a colon.
            byte[] all = InetAddress.getByName(address).getAddress();
            return all.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(all).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(all, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /**
     * The subnet of the addresses that one customer of a provider can easily get: the first 24 bits of an IPv4 address,
     * 48 of an IPv6 address.
     */
    public static String subnetOf(String address) {
        if (address == null || !address.matches("[0-9.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%.*)?")) {
            return String.valueOf(address);
        }
        try {
            // No DNS lookup happens: the characters can't be those of a host name.
            byte[] all = InetAddress.getByName(address).getAddress();
            byte[] prefix = Arrays.copyOf(all, all.length == IPV4_BYTES ? SUBNET_BYTES_IPV4 : SUBNET_BYTES_IPV6);
            return HexFormat.of().formatHex(prefix);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
