package org.vestibule.portal;

import java.util.List;

/** The result of changing a portal's record. */
public sealed interface ChangePortalOutcome {

    /** The change is stored; the next e-mail uses it. */
    record Changed(Portal portal) implements ChangePortalOutcome {}

    /** Nothing is stored: the record was changed since it was read; {@code current} is its present state. */
    record ChangedByColleague(Portal current) implements ChangePortalOutcome {}

    /** Nothing is stored: some fields are invalid. */
    record Invalid(List<PortalSettingsViolation> violations) implements ChangePortalOutcome {}

    /** There is no such portal. */
    record Unknown() implements ChangePortalOutcome {}
}
