package org.vestibule.invitation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status reason of a Portal Invitation. From Sent on, the record is inactive (closed, read-only), which doesn't say
 * whether the invitation can be accepted.
 */
public enum InvitationStatus {
    PENDING_SEND,
    SENT,
    SEND_FAILED,
    ACCEPTED,
    EXPIRED,
    REVOKED,
    SUPERSEDED;

    /** The open statuses. */
    public static final Set<InvitationStatus> OPEN =
            Stream.of(values()).filter(InvitationStatus::open).collect(Collectors.toUnmodifiableSet());

    /** Whether it may still be accepted, resent or revoked. */
    public boolean open() {
        return this == PENDING_SEND || this == SENT || this == SEND_FAILED;
    }

    /** Whether the record is closed for editing. */
    public boolean inactive() {
        return this != PENDING_SEND && this != SEND_FAILED;
    }
}
