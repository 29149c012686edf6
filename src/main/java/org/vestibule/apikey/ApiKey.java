package org.vestibule.apikey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.security.PortalScope;
import org.vestibule.shared.Stored;

/** An API key as it is stored: what it is for, until when, and who answers for it; of the key itself only the hash. */
@Entity
@Table(name = "api_key")
public class ApiKey extends Stored {

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    private String hint;
    private String scopes;

    @Column(name = "all_portals")
    private boolean allPortals;

    /** The ids of the portals that the key is limited to, unless it is for all portals. */
    @ElementCollection
    @CollectionTable(name = "api_key_portal", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "portal_id")
    private Set<Long> portalIds = new HashSet<>();

    @Column(name = "maker_id")
    private long makerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiKey() {}

    /**
     * Makes a key that works at once.
     *
     * @param makerId the number of the administrator's account
     */
    ApiKey(ApiKeySecret secret, ApiKeyRequest request, long makerId, Instant now) {
        this.name = request.name();
        this.keyHash = secret.hash();
        this.hint = secret.hint();
        this.scopes = ApiScope.stored(request.scopes());
        this.allPortals = request.portals().isAll();
        this.portalIds.addAll(request.portals().portalIds());
        this.makerId = makerId;
        this.createdAt = now;
        this.expiresAt = request.expiresAt();
    }

    /** Ends the key for good; a key that was revoked before keeps that time. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether the key is neither revoked nor over. */
    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    public String name() {
        return name;
    }

    /** The last characters of the key. */
    public String hint() {
        return hint;
    }

    public Set<ApiScope> scopes() {
        return ApiScope.ofStored(scopes);
    }

    /** The portals that the key extends to. Call it while the transaction that read the key is active. */
    public PortalScope portals() {
        return allPortals ? PortalScope.ALL : PortalScope.of(portalIds);
    }

    /** The number of the account of the administrator who answers for it. */
    public long makerId() {
        return makerId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** From when on it no longer works; null if it has no end. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was revoked; null if it wasn't. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** When it was last used, to the minute; null for never. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** An event about this key. */
    AuditEvent event(AuditEventType type) {
        return AuditEvent.of(type).with("api-key", id());
    }
}
