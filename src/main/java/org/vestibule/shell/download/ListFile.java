package org.vestibule.shell.download;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * A list of records as a file for spreadsheets.
 *
 * @param name the list's name in the audit log, and the name of the file without its extension
 * @param header the names of the columns, in the reader's language
 * @param cells the values of a record, in the order of the columns
 */
public record ListFile<T>(String name, List<String> header, Function<T, List<?>> cells) {

    public ListFile {
        header = List.copyOf(header);
    }

    /** A moment as files have it, to the second; null for null. */
    public static Instant moment(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }
}
