package org.vestibule.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.member.PortalUser;

/**
 * An invitation as the screens show it, with the names of what it refers to.
 *
 * @param status the present status: Expired as soon as the expiry has passed
 * @param message the inviter's personal line; may be null
 * @param sentAt may be null, as may {@code remindedAt}, {@code endedAt}, {@code newLinkAskedAt} and {@code acceptedBy}
 * @param ineligibility why its contact or portal prevents accepting it; null if they don't, or if it has ended
 * @param acceptedBy the user name of the portal user that accepting made or found
 * @param termsPage the address of the terms that the invitee agreed to; null if there were none
 */
public record InvitationSummary(
        long id,
        long contactId,
        String contactName,
        long portalId,
        String portalName,
        String email,
        Locale locale,
        String message,
        Set<Long> roleIds,
        List<String> roleNames,
        InvitationStatus status,
        IneligibilityReason ineligibility,
        String invitedByName,
        Instant createdAt,
        Instant sentAt,
        Instant remindedAt,
        Instant expiresAt,
        Instant endedAt,
        Instant newLinkAskedAt,
        String acceptedBy,
        String termsPage)
        implements Serializable {

    public static InvitationSummary of(PortalInvitation invitation, Instant now) {
        return of(invitation, invitation.roles(), now);
    }

    /** The same with its roles, which the caller has read together with the roles of other invitations. */
    public static InvitationSummary of(PortalInvitation invitation, Collection<InvitedRole> roles, Instant now) {
        return new InvitationSummary(
                invitation.id(),
                invitation.contact().id(),
                invitation.contact().name(),
                invitation.portal().id(),
                invitation.portal().name(),
                invitation.offer().email().text(),
                invitation.offer().locale(),
                invitation.offer().message(),
                roles.stream().map(InvitedRole::roleId).collect(Collectors.toSet()),
                InvitedRole.names(roles),
                invitation.statusAt(now),
                invitation.statusAt(now).open()
                        ? Eligibility.evident(invitation).orElse(null)
                        : null,
                invitation.offer().inviter().name(),
                invitation.createdAt(),
                invitation.delivery().sentAt(),
                invitation.delivery().reminder().sentAt(),
                invitation.offer().expiresAt(),
                invitation.ending().endedAt(),
                invitation.delivery().newLinkAskedAt(),
                invitation.ending().acceptedBy().map(PortalUser::userName).orElse(null),
                invitation.ending().termsPage());
    }

    /** Whether it can still be accepted, resent or revoked. */
    public boolean open() {
        return status.open();
    }

    /** Whether an e-mail can be sent for it now: the portal is open, the contact active, and no e-mail is waiting. */
    public boolean resendable() {
        return changeable() && status != InvitationStatus.PENDING_SEND;
    }

    /** Whether its offer can be changed: it is open, and the portal is open, the contact active. */
    public boolean changeable() {
        return open() && (ineligibility == null || !ineligibility.closed());
    }

    /** Whether any command is available: it is open, or has expired and can be followed by a new invitation. */
    public boolean choosable() {
        return open() || status == InvitationStatus.EXPIRED;
    }
}
