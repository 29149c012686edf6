package org.vestibule.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.security.OneTimeToken;
import org.vestibule.security.PortalScope;
import org.vestibule.security.Right;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.StaffAccountService;

/**
 * Recognises the API key of a request. Each request reads the key and its maker's account again, so that revoking the
 * key, or closing the account, takes effect at once.
 */
@ApplicationScoped
@Transactional
public class ApiKeyAuthentication {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccountService accounts;
    private final Clock clock;

    @Inject
    ApiKeyAuthentication(StaffAccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The program that this key belongs to, after noting that the key is used; empty for a key that doesn't exist, has
     * expired, was revoked, or whose maker is no administrator any more.
     */
    public Optional<ApiKeyPrincipal> authenticate(String presented) {
        Instant now = clock.instant();
        Optional<ApiKey> key = entities.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", OneTimeToken.hashOf(presented))
                .getResultStream()
                .findFirst()
                .filter(found -> found.isValid(now));
        Optional<StaffAccount> maker = key.flatMap(found -> accounts.byId(found.makerId()));
        Optional<ApiKey> working =
                key.filter(found -> ApiKeyState.of(found, maker.orElse(null), now) == ApiKeyState.ACTIVE);
        working.ifPresent(found -> noteUse(found, now));
        return working.map(found -> principal(found, maker.orElseThrow()));
    }

    private static ApiKeyPrincipal principal(ApiKey key, StaffAccount maker) {
        Set<Right> rights = ApiScope.rights(key.scopes()).stream()
                .filter(maker.job().rights()::contains)
                .collect(Collectors.toSet());
        return new ApiKeyPrincipal(
                key.id(), key.name(), maker.id(), key.scopes(), rights, common(key.portals(), maker.portals()));
    }

    private static PortalScope common(PortalScope one, PortalScope other) {
        if (one.isAll() || other.isAll()) {
            return one.isAll() ? other : one;
        }
        return PortalScope.of(one.portalIds().stream().filter(other::contains).toList());
    }

    /** At intervals: on each request would be too often. Several nodes may do it at once. */
    private void noteUse(ApiKey key, Instant now) {
        Instant before = now.minus(USE_NOTED_EVERY);
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(before)) {
            entities.createQuery("update ApiKey k set k.lastUsedAt = :now where k.id = :id"
                            + " and (k.lastUsedAt is null or k.lastUsedAt < :before)")
                    .setParameter("now", now)
                    .setParameter("id", key.id())
                    .setParameter("before", before)
                    .executeUpdate();
        }
    }
}
