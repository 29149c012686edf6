package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;

/**
 * The invitation by which a portal user joined the portal.
 *
 * @param invitationId the first invitation that the user accepted
 * @param invitedBy the name of the inviter
 * @param acceptedAt when the invitation was accepted
 */
public record MemberOrigin(long invitationId, String invitedBy, Instant acceptedAt) implements Serializable {}
