package org.vestibule.member.query;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.vestibule.member.PortalUser;
import org.vestibule.portal.PortalRole;

/**
 * A portal user for lists, with the names of the records it refers to.
 *
 * @param name the contact's first and last name
 * @param email the user's address for signing in and for e-mails
 * @param roleNames in alphabetical order
 * @param signedInAt the last sign-in; null if unknown
 * @param origin the invitation by which the user joined; null if there was none
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

    /** Whether the user has a user name other than the address. */
    public boolean named() {
        return !userName.equals(email);
    }
}
