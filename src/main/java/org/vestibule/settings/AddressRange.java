package org.vestibule.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of IP addresses, {@code 10.0.0.0/8} or {@code fd00::/8}. An IPv4 address that is mapped to IPv6 counts as the
 * IPv4 address.
 *
 * @param network an address of the range
 * @param bits how many of its first bits all addresses of the range have
 */
public record AddressRange(InetAddress network, int bits) {

    private static final Pattern RANGE = Pattern.compile("([^/]+)(?:/([0-9]{1,3}))?");
    private static final Pattern IPV4 = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:.]{2,45}");

    /** The range that the text describes, or that of a single address; empty if it describes none. */
    public static Optional<AddressRange> parse(String text) {
        Matcher parts = RANGE.matcher(text);
        return parts.matches()
                ? literal(parts.group(1)).flatMap(network -> of(network, parts.group(2)))
                : Optional.empty();
    }

    private static Optional<AddressRange> of(InetAddress network, String bits) {
        int most = network.getAddress().length * Byte.SIZE;
        int given = bits == null ? most : Integer.parseInt(bits);
        return given > most ? Optional.empty() : Optional.of(new AddressRange(network, given));
    }

    /** The address that the text is, without brackets; empty if it is a name, for which nobody is asked. */
    public static Optional<InetAddress> literal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
