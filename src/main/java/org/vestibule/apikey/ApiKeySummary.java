package org.vestibule.apikey;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestibule.staff.StaffAccount;

/**
 * An API key, as the list shows it.
 *
 * @param hint the last characters of the key
 * @param allPortals whether it extends to all portals
 * @param portalNames the names of the portals that it is limited to, sorted
 * @param makerName the name of the administrator who answers for it
 * @param expiresAt null for no end
 * @param revokedAt null if it wasn't revoked
 * @param lastUsedAt null for never
 */
public record ApiKeySummary(
        long id,
        String name,
        String hint,
        Set<ApiScope> scopes,
        boolean allPortals,
        List<String> portalNames,
        ApiKeyState state,
        String makerName,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt)
        implements Serializable {

    /** @param portals the names of all portals by id, sorted */
    static ApiKeySummary of(ApiKey key, StaffAccount maker, Map<Long, String> portals, Instant now) {
        return new ApiKeySummary(
                key.id(),
                key.name(),
                key.hint(),
                key.scopes(),
                key.portals().isAll(),
                portals.entrySet().stream()
                        .filter(portal -> key.portals().portalIds().contains(portal.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                ApiKeyState.of(key, maker, now),
                maker.displayName(),
                key.createdAt(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }

    /** Whether it can be revoked. */
    public boolean revocable() {
        return state == ApiKeyState.ACTIVE || state == ApiKeyState.WITHOUT_MAKER;
    }
}
