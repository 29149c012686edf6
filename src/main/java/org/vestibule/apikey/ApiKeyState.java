package org.vestibule.apikey;

import java.time.Instant;
import org.vestibule.security.Right;
import org.vestibule.staff.StaffAccount;

/** Whether an API key works, and otherwise why not. */
public enum ApiKeyState {
    ACTIVE,
    EXPIRED,
    REVOKED,
    /** Its maker was deactivated, or is no administrator any more; it works again once somebody else answers for it. */
    WITHOUT_MAKER;

    /** @param maker null if there is no such account */
    static ApiKeyState of(ApiKey key, StaffAccount maker, Instant now) {
        if (key.revokedAt() != null) {
            return REVOKED;
        }
        if (!key.isValid(now)) {
            return EXPIRED;
        }
        return mayAnswer(maker) ? ACTIVE : WITHOUT_MAKER;
    }

    private static boolean mayAnswer(StaffAccount maker) {
        return maker != null && maker.active() && maker.job().rights().contains(Right.API_KEYS);
    }
}
