package org.vestibule.member.session;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.vestibule.member.PortalUser;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.Stored;

/** A token of a portal user that expires: a session or a mailed link. Only its hash is stored. */
@MappedSuperclass
public abstract class MemberToken extends Stored {

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "portal_user_id")
    private PortalUser user;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected MemberToken() {}

    protected MemberToken(OneTimeToken token, PortalUser user, Instant now, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.user = user;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public PortalUser user() {
        return user;
    }

    public boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
