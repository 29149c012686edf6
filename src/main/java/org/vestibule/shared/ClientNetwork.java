package org.vestibule.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells which clients count as one where something is bounded for each. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    // What one customer is often given (RFC 6177).
    private static final int SUBNET_BYTES_IPV6 = 6;
    private static final int SUBNET_BYTES_IPV4 = 3;

    private ClientNetwork() {}

    /**
     * What stands for every client behind an address: an IPv4 address itself, and of an IPv6 address the first 64 bits, as
     * the others are its holder's to choose (RFC 4291, section 2.5.4).
     *
     * @param address null for none, which counts as one
     */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // Only names are looked up; with a colon it can't be one.
            byte[] all = InetAddress.getByName(address).getAddress();
            return all.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(all).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(all, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** What stands for the addresses that one customer of a provider can easily have: 24 bits, of an IPv6 address 48. */
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
