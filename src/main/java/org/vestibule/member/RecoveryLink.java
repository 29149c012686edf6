package org.vestibule.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.security.OneTimeToken;

/** A mailed link that lets a portal user set a new password once. */
@Entity
@Table(name = "password_recovery")
class RecoveryLink extends MemberKey {

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryLink() {}

    RecoveryLink(OneTimeToken token, PortalUser user, Instant now, Instant expiresAt) {
        super(token, user, now, expiresAt);
    }

    boolean used() {
        return usedAt != null;
    }
}
