package org.vestibule.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.Stored;

/** A mailed link that lets a portal user set a new password once, by the hash of its secret. */
@Entity
@Table(name = "password_recovery")
class RecoveryLink extends Stored {

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_user_id")
    private PortalUser user;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryLink() {}

    RecoveryLink(OneTimeToken token, PortalUser user, Instant now, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.user = user;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    PortalUser user() {
        return user;
    }

    boolean used() {
        return usedAt != null;
    }

    boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
