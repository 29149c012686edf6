package org.vestibule.apikey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestibule.apikey.ApiKeyViolation.Field;
import org.vestibule.apikey.ApiKeyViolation.Reason;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.SingleLineText;

/**
 * A request for a new API key: normalised, not yet validated.
 *
 * @param expiresAt from when on it doesn't work any more; null for no end
 */
public record ApiKeyRequest(String name, Set<ApiScope> scopes, PortalScope portals, Instant expiresAt) {

    /** The maximum length of the name, in characters. */
    public static final int NAME_LIMIT = 100;

    public ApiKeyRequest {
        name = SingleLineText.tidy(name);
        scopes = scopes.isEmpty() ? Set.of() : EnumSet.copyOf(scopes);
    }

    /** The violations, at most one for each field, in field order. */
    List<ApiKeyViolation> violations(Instant now) {
        List<ApiKeyViolation> violations = new ArrayList<>();
        nameReason().ifPresent(reason -> violations.add(new ApiKeyViolation(Field.NAME, reason)));
        if (scopes.isEmpty()) {
            violations.add(new ApiKeyViolation(Field.SCOPES, Reason.MISSING));
        }
        if (portals.isNone()) {
            violations.add(new ApiKeyViolation(Field.PORTALS, Reason.MISSING));
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            violations.add(new ApiKeyViolation(Field.EXPIRES, Reason.IN_THE_PAST));
        }
        return violations;
    }

    private Optional<Reason> nameReason() {
        if (name.isEmpty()) {
            return Optional.of(Reason.MISSING);
        }
        if (SingleLineText.hasForbidden(name)) {
            return Optional.of(Reason.FORBIDDEN_CHARACTER);
        }
        return name.length() > NAME_LIMIT ? Optional.of(Reason.TOO_LONG) : Optional.empty();
    }
}
