package org.vestibule.contact.importing;

import org.vestibule.shared.csv.CsvProblem;

/** The outcome of uploading a file of contacts. */
public sealed interface UploadOutcome {

    /** The file is stored; the next step is to say which column is which field. */
    record Stored(long importId) implements UploadOutcome {}

    /** Nothing is stored: from that line on, the file can't be read. */
    record Unreadable(long line, CsvProblem problem) implements UploadOutcome {}

    /** Nothing is stored: the first row has an e-mail address, so it is about a person, and not the names of the columns. */
    record WithoutHeader() implements UploadOutcome {}

    /** Nothing is stored: the file has no row below the names of its columns. */
    record Empty() implements UploadOutcome {}
}
