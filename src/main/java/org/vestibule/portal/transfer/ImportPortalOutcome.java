package org.vestibule.portal.transfer;

import java.util.List;
import org.vestibule.portal.creation.CreatePortalOutcome;

/** What came of an attempt to import a portal. */
public sealed interface ImportPortalOutcome {

    /** The file was good: the portal is there, or it isn't for what was typed. */
    record Read(CreatePortalOutcome creation) implements ImportPortalOutcome {}

    /** Nothing is made: the file can't become a portal. */
    record BadFile(List<ImportProblem> problems) implements ImportPortalOutcome {}
}
