package org.vestibule.contact.importing;

import java.util.Set;

/** The outcome of beginning to import a file, or to undo that. */
public sealed interface BeginImportOutcome {

    /** A job does it, after its dry run; also if somebody had begun already. */
    record Begun(long jobId) implements BeginImportOutcome {}

    /** Nothing is begun: the chosen fields can't be imported. */
    record Invalid(Set<MappingViolation> violations) implements BeginImportOutcome {}

    /** Nothing is begun: the import hasn't ended, or there is none. */
    record NotNow() implements BeginImportOutcome {}

    /** The file isn't there any more, or is somebody else's. */
    record Unknown() implements BeginImportOutcome {}
}
