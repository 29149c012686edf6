package org.vestibule.security.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import org.vestibule.security.OneTimeToken;

/**
 * A node-local cache that recognises known browsers without a query, by the hashes of their secrets, so that they get
 * priority in the queue under load, for example while very many strangers try to sign in. It is used for nothing else.
 * Thread-safe; empty when the node starts.
 */
@ApplicationScoped
public class RecentlyKnownBrowsers {

    private static final int MAX_BROWSERS = 50_000;

    /** A browser brings few secrets; each costs a hash. */
    private static final int MAX_SECRETS = 4;

    private final Cache<String, Boolean> hashes = Caffeine.newBuilder()
            .maximumSize(MAX_BROWSERS)
            .expireAfterAccess(Duration.ofDays(7))
            .build();

    void add(String secretHash) {
        hashes.put(secretHash, true);
    }

    /** Whether one of these secrets, which may be any texts, is a known browser's. */
    public boolean include(Collection<String> secrets) {
        return secrets.stream()
                .limit(MAX_SECRETS)
                .map(OneTimeToken::hashOf)
                .anyMatch(hash -> hashes.getIfPresent(hash) != null);
    }
}
