package org.vestibule.invitation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a Portal Invitation is in the state it is in. From Sent on the record is inactive (closed, read-only), which says
 * nothing about whether it can be accepted.
 */
public enum InvitationStatus {
    PENDING_SEND,
    SENT,
    SEND_FAILED,
    ACCEPTED,
    EXPIRED,
    REVOKED,
    SUPERSEDED;

    /** Those that are open. */
    public static final Set<InvitationStatus> OPEN =
            Stream.of(values()).filter(InvitationStatus::open).collect(Collectors.toUnmodifiableSet());

    /** Whether it may still be accepted, sent again or revoked. */
    public boolean open() {
        return this == PENDING_SEND || this == SENT || this == SEND_FAILED;
    }

    /** Whether the record is closed for editing. */
    public boolean inactive() {
        return this != PENDING_SEND && this != SEND_FAILED;
    }
}
