package org.vestibule.member.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vestibule.member.PortalUser;
import org.vestibule.security.OneTimeToken;

/** A portal user being signed in with one browser, whose cookie holds the secret. */
@Entity
@Table(name = "member_session")
class MemberSession extends MemberSecret {

    protected MemberSession() {}

    MemberSession(OneTimeToken token, PortalUser user, Instant now, Instant expiresAt) {
        super(token, user, now, expiresAt);
    }
}
