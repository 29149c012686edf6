package org.vestibule.invitation;

import org.vestibule.security.Caller;

/**
 * The person responsible for an invitation: its maker, or a colleague who took it over. For an invitation that a
 * program made, it is the maker of the program's API key, by the key's name.
 *
 * @param id the id of the staff account; null if Vestibule itself invited
 * @param name the name at that time, which stays readable after the account was deleted
 */
public record Inviter(Long id, String name) {

    static Inviter of(Caller caller) {
        return new Inviter(caller.responsibleId(), caller.name());
    }

    /** The name of the member of staff, or of the API key; null if Vestibule itself invited. */
    public String personName() {
        return id == null ? null : name;
    }
}
