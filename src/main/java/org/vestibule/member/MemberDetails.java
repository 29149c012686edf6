package org.vestibule.member;

import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.portal.PortalRole;

/**
 * The signed-in user's details, for packages that may know neither users nor contacts.
 *
 * @param number the account's id
 * @param contact the id of the account's contact
 * @param name the contact's first and last name
 * @param roles the keys of the account's roles
 */
public record MemberDetails(long number, long contact, String name, String email, Set<String> roles) {

    static MemberDetails of(PortalUser user) {
        return new MemberDetails(
                user.id(),
                user.contact().id(),
                user.contact().name(),
                user.email().text(),
                user.roles().stream().map(PortalRole::key).collect(Collectors.toUnmodifiableSet()));
    }
}
