package org.vestibule.invitation.accepting;

import java.util.Optional;

/**
 * Whether the invitee agrees to the terms that the form asks for.
 *
 * @param page the address of the page with the terms; empty if the form asks for no agreement
 */
public record Terms(Optional<String> page, boolean agreed) {

    /** The form asks for no agreement. */
    public static final Terms NONE = new Terms(Optional.empty(), false);

    boolean missing() {
        return page.isPresent() && !agreed;
    }
}
