package org.vestibule.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.security.OneTimeToken;

/**
 * A link that was mailed or handed over, stored as its hash; ended links are kept, so that a dead link can be
 * explained.
 */
@Entity
@Table(name = "invitation_token")
public class InvitationToken {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitation_id")
    private PortalInvitation invitation;

    @Column(name = "activity_id")
    private Long activityId;

    @Column(name = "minted_at")
    private Instant mintedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected InvitationToken() {}

    InvitationToken(OneTimeToken token, PortalInvitation invitation, Long activityId, Instant now) {
        this.hash = token.hash();
        this.invitation = invitation;
        this.activityId = activityId;
        this.mintedAt = now;
    }

    public PortalInvitation invitation() {
        return invitation;
    }

    /** Whether a newer link has replaced it. */
    public boolean ended() {
        return endedAt != null;
    }
}
