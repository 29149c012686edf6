package org.vestibule.security.throttle;

import java.time.Duration;
import java.util.List;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.ClientNetwork;

/**
 * Somebody's attempt at a password. It is counted by what was typed, whether there is such an account or not.
 *
 * @param realm where the account would be: {@code staff}, or a portal's members
 * @param name what was typed to name it, in the form in which names are compared
 * @param address the network address that it came from; null where none is known
 */
record SignInAttempt(String realm, String name, String address) {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final int FROM_BROWSER = 10;
    private static final int FROM_NETWORK = 10;
    private static final int ALL_FROM_NETWORK = 100;
    private static final int FROM_ANYWHERE = 100;
    private static final int FROM_NEIGHBOURHOOD_UNDER_ATTACK = 3;

    /** At this account, by a browser that was signed in to it before. */
    RateLimit fromBrowser(String browserHash) {
        return RateLimit.of(key("browser", realm, name, browserHash), FROM_BROWSER, QUARTER);
    }

    /** At this account, from this network. */
    RateLimit fromNetwork() {
        return RateLimit.of(key("pair", realm, name, network()), FROM_NETWORK, QUARTER);
    }

    /** At all accounts of the realm, from this network. */
    RateLimit allFromNetwork() {
        return RateLimit.of(key("network", realm, network()), ALL_FROM_NETWORK, QUARTER);
    }

    /** At this account, from all networks that it was never signed in from. Beyond it, the account is under attack. */
    RateLimit fromAnywhere() {
        return RateLimit.of(key("account", realm, name), FROM_ANYWHERE, HOUR);
    }

    /**
     * At this account while it is under attack, from the neighbourhood of this address: few enough that an attacker gains
     * little by another network, and enough that its owner gets in from one.
     */
    RateLimit fromNeighbourhoodUnderAttack() {
        String neighbourhood = ClientNetwork.neighbourhoodOf(address);
        return RateLimit.of(key("attack", realm, name, neighbourhood), FROM_NEIGHBOURHOOD_UNDER_ATTACK, HOUR);
    }

    /** Stands for the account, whether there is such an account or not. */
    String accountHash() {
        return OneTimeToken.hashOf(key("known", realm, name));
    }

    /** Stands for the network that the attempt came from. */
    String networkHash() {
        return OneTimeToken.hashOf(key("from", network()));
    }

    String network() {
        return ClientNetwork.of(address);
    }

    /** Lengths keep what was typed from reading like another key. */
    private static String key(String... parts) {
        return String.join(
                "",
                List.of(parts).stream().map(part -> part.length() + ":" + part).toList());
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + realm + "]";
    }
}
