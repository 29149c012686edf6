package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a portal user came into the portal.
 *
 * @param invitationId the first invitation that the user accepted
 * @param invitedBy the name of the inviter
 * @param acceptedAt when that was
 */
public record MemberOrigin(long invitationId, String invitedBy, Instant acceptedAt) implements Serializable {}
