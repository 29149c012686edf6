package org.vestibule.shared.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) for spreadsheets: it begins with the byte order mark by which they recognise UTF-8, and no text is taken
 * for a formula. Numbers, days and instants are written as they are, which is ISO 8601 for days and instants. Not safe for use
 * by several threads; the caller closes the writer.
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CSVPrinter printer;

    public CsvWriter(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /** Writes a line; a null value is an empty cell. */
    public void row(List<?> values) throws IOException {
        for (Object value : values) {
            printer.print(value == null || value instanceof CharSequence ? safe(value) : value);
        }
        printer.println();
    }

    private static String safe(Object text) {
        return SpreadsheetCell.of(text == null ? null : text.toString());
    }
}
