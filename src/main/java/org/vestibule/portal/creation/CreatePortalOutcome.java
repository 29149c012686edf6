package org.vestibule.portal.creation;

import java.util.List;
import org.vestibule.portal.Portal;

/** The result of creating a portal. */
public sealed interface CreatePortalOutcome {

    /** The portal exists, with its roles and pages; created by this request, or earlier by the same form. */
    record Created(Portal portal) implements CreatePortalOutcome {}

    /** Nothing is created: some fields are invalid. */
    record Invalid(List<CreatePortalViolation> violations) implements CreatePortalOutcome {}

    /** Nothing is created: the portal to copy doesn't exist. */
    record NoSuchOriginal() implements CreatePortalOutcome {}

    /** Nothing is created: another portal has that address. */
    record AddressTaken(String address) implements CreatePortalOutcome {}

    /**
     * Nothing is created: the address belongs to a deleted portal, which may be restored, and is reserved until all its
     * data is removed.
     */
    record AddressOfDeleted(String address) implements CreatePortalOutcome {}
}
