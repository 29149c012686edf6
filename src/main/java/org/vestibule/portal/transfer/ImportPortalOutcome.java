package org.vestibule.portal.transfer;

import java.util.List;
import org.vestibule.portal.creation.CreatePortalOutcome;

/** The result of importing a portal. */
public sealed interface ImportPortalOutcome {

    /** The file is valid: the portal was created, or what was typed prevented it. */
    record Read(CreatePortalOutcome creation) implements ImportPortalOutcome {}

    /** Nothing is created: the file is invalid. */
    record BadFile(List<ImportProblem> problems) implements ImportPortalOutcome {}
}
