package org.vestibule.member.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A portal user's open session.
 *
 * @param lastSeenAt when the browser last sent a request, to within some minutes
 * @param from the network address of the sign-in; null if unknown, and for readers who may not see it
 * @param browser the coarse name of the browser that signed in; null if unknown
 */
public record OpenMemberSession(Instant since, Instant lastSeenAt, String from, String browser)
        implements Serializable {

    /** The same session, for readers who may not see network addresses. */
    public OpenMemberSession withoutAddress() {
        return new OpenMemberSession(since, lastSeenAt, null, browser);
    }
}
