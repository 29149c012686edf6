package org.vestibule.security.tries;

import java.time.Duration;
import java.util.List;
import org.vestibule.security.OneTimeToken;

/**
 * Somebody's try at a password. It is counted by what was typed, whether there is such an account or not.
 *
 * @param place where the account would be: {@code staff}, or a portal's members
 * @param name what was typed to name it, in the form in which names are compared
 * @param address the network address that it came from; null where none is known
 */
public record SignInTry(String place, String name, String address) {

    private static final Duration PAIR_WINDOW = Duration.ofMinutes(15);
    private static final int PAIR_MOST = 10;

    private static final Duration NETWORK_WINDOW = Duration.ofMinutes(15);
    private static final int NETWORK_MOST = 100;

    private static final Duration ACCOUNT_WINDOW = Duration.ofHours(1);
    private static final int ACCOUNT_MOST = 100;

    /** From where an account was signed in to is remembered as long as this. */
    static final Duration KNOWN = Duration.ofDays(60);

    /** For this account, from this address. */
    Limit pair() {
        return Limit.of(key("pair", place, name, network()), PAIR_MOST, PAIR_WINDOW);
    }

    /** For all accounts there, from this address. */
    Limit fromNetwork() {
        return Limit.of(key("network", place, network()), NETWORK_MOST, NETWORK_WINDOW);
    }

    /** For this account, from all addresses that it was never signed in from. */
    Limit account() {
        return Limit.of(key("account", place, name), ACCOUNT_MOST, ACCOUNT_WINDOW);
    }

    /** Stands for the account having been signed in to from this address. */
    String knownHash() {
        return OneTimeToken.hashOf(key("known", place, name, network()));
    }

    private String network() {
        return Limit.network(address);
    }

    /** Lengths keep what was typed from reading like another key. */
    private static String key(String... parts) {
        return String.join(
                "",
                List.of(parts).stream().map(part -> part.length() + ":" + part).toList());
    }

    @Override
    public String toString() {
        return "SignInTry[" + place + "]";
    }
}
