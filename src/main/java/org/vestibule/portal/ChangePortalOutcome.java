package org.vestibule.portal;

import java.util.List;

/** What came of an attempt to change a portal's record. */
public sealed interface ChangePortalOutcome {

    /** It is stored; the next e-mail goes by it. */
    record Changed(Portal portal) implements ChangePortalOutcome {}

    /** Nothing is stored: the record was changed since it was read, and now is like this. */
    record ChangedByColleague(Portal current) implements ChangePortalOutcome {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<PortalSettingsViolation> violations) implements ChangePortalOutcome {}

    /** There is no such portal. */
    record Unknown() implements ChangePortalOutcome {}
}
