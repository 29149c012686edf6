package org.vestibule.security.tries;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.vestibule.security.OneTimeToken;

/**
 * How often the same may be tried.
 *
 * @param keyHash what is counted; a hash, as names and addresses are nobody's business
 * @param within the time that the first try begins, after which all are forgotten
 */
record Limit(String keyHash, int most, Duration within) {

    private static final int NETWORK_BYTES = 8;

    static Limit of(String key, int most, Duration within) {
        return new Limit(OneTimeToken.hashOf(key), most, within);
    }

    /**
     * What stands for everybody behind an address. Of an IPv6 address it is the first half: the other is the holder's to
     * choose.
     *
     * @param address null for none, which counts as one
     */
    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // Only names are looked up; with a colon it can't be one.
            byte[] all = InetAddress.getByName(address).getAddress();
            return all.length <= NETWORK_BYTES ? address : HexFormat.of().formatHex(Arrays.copyOf(all, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
