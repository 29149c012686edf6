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

/** A portal user being signed in with one browser, by the hash of the secret in its cookie. */
@Entity
@Table(name = "member_session")
class MemberSession extends Stored {

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_user_id")
    private PortalUser user;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected MemberSession() {}

    MemberSession(OneTimeToken token, PortalUser user, Instant now, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.user = user;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }
}
