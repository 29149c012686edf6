package org.vestibule.security.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.vestibule.security.OneTimeToken;

/**
 * Gives browsers that an account was signed in from a secret by which they are known. It opens nothing: its holder may
 * attempt the account's password although others, elsewhere, used up their attempts. The database keeps its hash.
 */
@ApplicationScoped
@Transactional
public class KnownBrowsers {

    /** For how long a browser is known after the last sign-in. */
    public static final Duration VALIDITY = KnownOrigins.VALIDITY;

    private final KnownOrigins origins;
    private final RecentlyKnownBrowsers lately;
    private final Clock clock;

    @Inject
    KnownBrowsers(KnownOrigins origins, RecentlyKnownBrowsers lately, Clock clock) {
        this.origins = origins;
        this.lately = lately;
        this.clock = clock;
    }

    /**
     * From now on the account is known from this browser. Its secret is a new one each time, so that an attacker who put a
     * secret into the browser doesn't know the one that counts.
     *
     * @param realm where the account is, as at {@link SignInThrottle#signIn}
     * @param names all names that the account can be signed in by, in the form in which names are compared
     * @param former the secret that the browser had, which other accounts may be known by; null for none
     * @return the secret for the browser's cookie
     */
    public String remember(String realm, Collection<String> names, String former) {
        Instant now = clock.instant();
        OneTimeToken token = OneTimeToken.mint();
        if (former != null) {
            origins.rename(OneTimeToken.hashOf(former), token.hash());
        }
        names.stream()
                .distinct()
                .map(name -> new SignInAttempt(realm, name, null).accountHash())
                .forEach(account -> origins.remember(account, token.hash(), now));
        lately.add(token.hash());
        return token.secret();
    }

    /** The account has another password: from now on it is known from nowhere. */
    public void forget(String realm, Collection<String> names) {
        names.forEach(name -> origins.forget(new SignInAttempt(realm, name, null).accountHash()));
    }
}
