package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.PortalRole;

/**
 * A portal user as the screens show it, with the names of what it refers to.
 *
 * @param name the contact's first and last name
 * @param email the address that the user signs in with and gets mail at
 * @param roleNames in the alphabet's order
 * @param signedInAt the last sign-in; null for never, as far as is known
 * @param origin how the user came; null where that was by no invitation
 */
public record PortalUserSummary(
        long id,
        long contactId,
        String name,
        long portalId,
        String portalName,
        String userName,
        String email,
        List<String> roleNames,
        PortalUserStatus status,
        Instant createdAt,
        Instant signedInAt,
        MemberOrigin origin)
        implements Serializable {

    static PortalUserSummary of(PortalUser user, MemberOrigin origin) {
        return new PortalUserSummary(
                user.id(),
                user.contact().id(),
                user.name(),
                user.portal().id(),
                user.portal().name(),
                user.userName(),
                user.email().text(),
                user.roles().stream().map(PortalRole::name).sorted().toList(),
                PortalUserStatus.of(user.active()),
                user.createdAt(),
                user.signedInAt().orElse(null),
                origin);
    }

    /** Whether the user signs in with a name that isn't the address. */
    public boolean named() {
        return !userName.equals(email);
    }
}
