package org.vestibule.staff.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.security.OneTimeToken;
import org.vestibule.shared.Stored;
import org.vestibule.staff.StaffAccount;

/**
 * A mailed link for choosing a password of the staff; it can be used once. The database allows each account one link
 * that hasn't ended.
 */
@Entity
@Table(name = "staff_link")
class StaffLink extends Stored {

    /** Why a link ended before it expired. */
    enum End {
        /** The password was set, through this link or otherwise. */
        USED,
        /** A newer link was sent. */
        REPLACED,
        /** The account was deactivated. */
        CLOSED
    }

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "staff_id")
    private StaffAccount account;

    @Column(name = "open_staff_id")
    private Long openStaffId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private End endedBy;

    protected StaffLink() {}

    StaffLink(OneTimeToken token, StaffAccount account, Instant now, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.account = account;
        this.openStaffId = account.id();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    StaffAccount account() {
        return account;
    }

    /** Null if nothing has ended it. */
    End endedBy() {
        return endedBy;
    }

    boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
