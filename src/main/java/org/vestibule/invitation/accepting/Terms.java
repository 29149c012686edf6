package org.vestibule.invitation.accepting;

import java.util.Optional;

/**
 * Whether the invitee agrees to the terms that the form asks for.
 *
 * @param page the address of the page that they stand on; empty where the form asks for no agreement
 */
public record Terms(Optional<String> page, boolean agreed) {

    /** None are asked for. */
    public static final Terms NONE = new Terms(Optional.empty(), false);

    boolean missing() {
        return page.isPresent() && !agreed;
    }
}
