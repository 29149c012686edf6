package org.vestibule.contact.importing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An uploaded file, for its screen.
 *
 * @param encoding the name of its character set, as {@code UTF-8}
 * @param rowCount how many rows there are below the header
 * @param jobId the job that imports it; null if nobody has begun
 * @param undoJobId the job that undoes the import; null if there is none
 * @param undoable whether the import can be undone now: it has ended, and nobody has begun to undo it
 */
public record ContactImportDetails(
        long id,
        String fileName,
        String encoding,
        char separator,
        int rowCount,
        Instant createdAt,
        List<ImportColumn> columns,
        Long jobId,
        Long undoJobId,
        boolean undoable)
        implements Serializable {}
