package org.vestibule.member.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.vestibule.member.PortalUser;
import org.vestibule.security.Caller;
import org.vestibule.security.OneTimeToken;

/** A portal user's session in a browser, whose cookie holds the secret. */
@Entity
@Table(name = "member_session")
public class MemberSession extends MemberToken {

    /** The name of the cookie; each portal has its own, by the cookie's path. */
    public static final String COOKIE_NAME = "vestibule_member";

    /** How long a session lasts after the sign-in. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "from_address")
    private String fromAddress;

    private String browser;

    protected MemberSession() {}

    /** @param caller the request by which the user signed in */
    MemberSession(OneTimeToken token, PortalUser user, Instant now, Caller caller) {
        super(token, user, now, now.plus(LIFETIME));
        lastSeenAt = now;
        fromAddress = caller.address();
        browser = caller.browser();
    }
}
