package org.vestibule.portal.creation;

import java.util.List;
import org.vestibule.portal.Portal;

/** What came of an attempt to make a portal. */
public sealed interface CreatePortalOutcome {

    /** The portal is there, with its roles and pages; by this request, or by the same form before. */
    record Created(Portal portal) implements CreatePortalOutcome {}

    /** Nothing is made: something that was typed can't be taken. */
    record Invalid(List<CreatePortalViolation> violations) implements CreatePortalOutcome {}

    /** Nothing is made: the portal that it was to be a copy of isn't there. */
    record NoSuchOriginal() implements CreatePortalOutcome {}

    /** Nothing is made: another portal has that address. */
    record AddressTaken(String address) implements CreatePortalOutcome {}

    /** Nothing is made: a deleted portal has that address until everything of it is removed, as it may be restored. */
    record AddressOfDeleted(String address) implements CreatePortalOutcome {}
}
