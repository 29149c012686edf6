package org.vestibule.invitation;

import org.vestibule.security.Caller;

/**
 * Who answers for an invitation: whoever made it, or a colleague who took it over.
 *
 * @param id the number of the staff account; null where Vestibule itself invited
 * @param name as it was then, which stays readable when the account is gone
 */
public record Inviter(Long id, String name) {

    static Inviter of(Caller caller) {
        return new Inviter(caller.id(), caller.name());
    }

    /** The name of the member of staff; null where Vestibule itself invited. */
    public String personName() {
        return id == null ? null : name;
    }
}
