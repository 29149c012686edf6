package org.vestibule.member.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session of a portal user that is open now.
 *
 * @param lastSeenAt when the browser last asked for something, to some minutes
 * @param from the network address that it was begun from; null where it isn't known, and for those who may not know it
 */
public record OpenMemberSession(Instant since, Instant lastSeenAt, String from) implements Serializable {

    /** The same for people whose business it isn't where a request came from. */
    public OpenMemberSession withoutAddress() {
        return new OpenMemberSession(since, lastSeenAt, null);
    }
}
