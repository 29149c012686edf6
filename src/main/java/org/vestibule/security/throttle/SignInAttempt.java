package org.vestibule.security.throttle;

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

    /** At this account, by a browser that was signed in to it before. */
    RateLimit perAccountAndBrowser(String browserHash) {
        return RateLimit.of(
                key("browser", realm, name, browserHash),
                SignInThrottle.MAX_PER_ACCOUNT_AND_BROWSER,
                SignInThrottle.ACCOUNT_AND_BROWSER_WINDOW);
    }

    /** At this account, from this network. */
    RateLimit perAccountAndNetwork() {
        return RateLimit.of(
                key("pair", realm, name, network()),
                SignInThrottle.MAX_PER_ACCOUNT_AND_NETWORK,
                SignInThrottle.ACCOUNT_AND_NETWORK_WINDOW);
    }

    /** At all accounts of the realm, from this network. */
    RateLimit perNetwork() {
        return RateLimit.of(
                key("network", realm, network()), SignInThrottle.MAX_PER_NETWORK, SignInThrottle.NETWORK_WINDOW);
    }

    /** At this account, from all networks that it was never signed in from. Beyond it, the account is under attack. */
    RateLimit perAccount() {
        return RateLimit.of(key("account", realm, name), SignInThrottle.ATTACK_THRESHOLD, SignInThrottle.ATTACK_WINDOW);
    }

    /**
     * At this account while it is under attack, from the subnet of this address: few enough that an attacker gains little by
     * another network, and enough that its owner gets in from one.
     */
    RateLimit perAccountAndSubnetUnderAttack() {
        return RateLimit.of(
                key("attack", realm, name, ClientNetwork.subnetOf(address)),
                SignInThrottle.MAX_PER_ACCOUNT_AND_SUBNET_UNDER_ATTACK,
                SignInThrottle.ACCOUNT_AND_SUBNET_UNDER_ATTACK_WINDOW);
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
