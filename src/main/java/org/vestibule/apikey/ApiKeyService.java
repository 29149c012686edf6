package org.vestibule.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.apikey.ApiKeyViolation.Field;
import org.vestibule.apikey.ApiKeyViolation.Reason;
import org.vestibule.apikey.MakeApiKeyOutcome.Invalid;
import org.vestibule.apikey.MakeApiKeyOutcome.Made;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.portal.PortalRepository;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListQuery;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shared.paging.SortColumn;
import org.vestibule.shared.paging.SortOrder;
import org.vestibule.staff.StaffAccount;

/** Lists, makes and revokes API keys, for administrators. */
@ApplicationScoped
@Transactional
@Requires(Right.API_KEYS)
public class ApiKeyService {

    /** How many keys a page of the list has. */
    public static final int PAGE_SIZE = 25;

    private static final SortOrder NEWEST_FIRST =
            new SortOrder(List.of(SortColumn.instant("k.createdAt"), SortColumn.number("k.id")), true);

    @PersistenceContext
    private EntityManager entities;

    private final PortalRepository portals;
    private final Caller caller;
    private final Clock clock;
    private final AuditTrail auditTrail;

    @Inject
    ApiKeyService(PortalRepository portals, Caller caller, Clock clock, AuditTrail auditTrail) {
        this.portals = portals;
        this.caller = caller;
        this.clock = clock;
        this.auditTrail = auditTrail;
    }

    /**
     * A page of the keys, newest first, those that no longer work included.
     *
     * @param cursor where the page begins or ends; null for the first page
     */
    public ListSlice<ApiKeySummary> page(Cursor cursor) {
        var list = new ListQuery("ApiKey k", "1 = 1", Map.of(), NEWEST_FIRST, false);
        ListQuery.Numbers page = list.page(entities, Optional.ofNullable(cursor), PAGE_SIZE);
        return page.with(rows(page.ids()));
    }

    private List<ApiKeySummary> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ApiKey> keys = entities.createQuery("select k from ApiKey k where k.id in :ids", ApiKey.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "k.portalIds")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(Collectors.toMap(ApiKey::id, Function.identity()));
        Map<Long, StaffAccount> makers =
                makers(keys.values().stream().map(ApiKey::makerId).collect(Collectors.toSet()));
        Map<Long, String> names = portals();
        Instant now = clock.instant();
        return ids.stream()
                .map(keys::get)
                .map(key -> ApiKeySummary.of(key, makers.get(key.makerId()), names, now))
                .toList();
    }

    private Map<Long, StaffAccount> makers(Set<Long> ids) {
        return entities.createQuery("select a from StaffAccount a where a.id in :ids", StaffAccount.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(StaffAccount::id, Function.identity()));
    }

    /** The names of the portals that a key can extend to, by id, sorted by name. */
    public Map<Long, String> portals() {
        Map<Long, String> names = new LinkedHashMap<>();
        portals.all(caller.portals()).forEach(portal -> names.put(portal.id(), portal.name()));
        return names;
    }

    /** Makes a key, which works at once and is returned this once. The caller answers for it. */
    public MakeApiKeyOutcome make(ApiKeyRequest request) {
        Instant now = clock.instant();
        List<ApiKeyViolation> violations = request.violations(now);
        if (!violations.isEmpty()) {
            return new Invalid(violations);
        }
        if (!portals().keySet().containsAll(request.portals().portalIds())) {
            return new Invalid(List.of(new ApiKeyViolation(Field.PORTALS, Reason.GONE)));
        }
        ApiKeySecret secret = ApiKeySecret.mint();
        var key = new ApiKey(secret, request, caller.id(), now);
        entities.persist(key);
        entities.flush();
        auditTrail.tell(key.event(AuditEventType.STAFF__API_KEY_MADE).with("scopes", scopes(request)));
        return new Made(key.name(), secret.text());
    }

    private static String scopes(ApiKeyRequest request) {
        return request.scopes().stream().map(ApiScope::key).collect(Collectors.joining(", "));
    }

    /**
     * Revokes a key, effective with the next request; a revoked key stays as it is.
     *
     * @return the key's name; empty if there is no such key
     */
    public Optional<String> revoke(long id) {
        Optional<ApiKey> key = Optional.ofNullable(entities.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
        key.filter(found -> found.revokedAt() == null).ifPresent(found -> {
            found.revoke(clock.instant());
            auditTrail.tell(found.event(AuditEventType.STAFF__API_KEY_REVOKED));
        });
        return key.map(ApiKey::name);
    }
}
