package org.vestibule.shared.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file that somebody saved from a spreadsheet, row by row, and says on which line something is wrong. It keeps one
 * row in memory, however long the file and its lines are. Empty lines are left out. Not safe for use by several threads.
 */
public final class CsvReader implements Closeable {

    /** The maximum number of rows, without the header. */
    public static final int MAX_ROWS = 100_000;

    /** The maximum number of cells in a row. */
    public static final int MAX_COLUMNS = 200;

    /** The maximum number of characters in a cell. */
    public static final int MAX_CELL_LENGTH = 4_000;

    /** The maximum number of characters in a row, with its separators and quotation marks. */
    public static final int MAX_ROW_LENGTH = 100_000;

    private static final int LOOKED_AT = 4_096;

    /** A text has hardly any control characters; in the beginning of everything else, far more than one in this many is one. */
    private static final int TEXT_TO_CONTROL = 100;

    /** What the parser reads ahead. */
    private static final int AHEAD = 16_384;

    private final CsvDialect dialect;
    private final boolean text;
    private final BoundedReader bounded;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean skipsRow;
    private int rows;
    private boolean ended;

    private CsvReader(CsvDialect dialect, boolean text, Reader in) throws IOException {
        this.dialect = dialect;
        this.text = text;
        this.skipsRow = dialect.firstLine();
        this.bounded = new BoundedReader(in, MAX_ROW_LENGTH + AHEAD);
        this.parser = CSVParser.parse(bounded, format(dialect.separator()));
        this.records = parser.iterator();
    }

    /** Opens the file after it has recognised how it is written. */
    public static CsvReader open(Path file) throws IOException {
        CsvDialect dialect = CsvDialect.of(file);
        return new CsvReader(dialect, isText(file, dialect), dialect.open(file));
    }

    private static boolean isText(Path file, CsvDialect dialect) throws IOException {
        if (!dialect.charset().equals(StandardCharsets.UTF_8) && dialect.mark() > 0) {
            return true;
        }
        byte[] start;
        try (var bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(LOOKED_AT);
        }
        int control = 0;
        for (byte each : start) {
            control += each >= 0 && Character.isISOControl(each) && !Character.isWhitespace(each) ? 1 : 0;
        }
        return control * TEXT_TO_CONTROL <= start.length;
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /** How the file is written. */
    public CsvDialect dialect() {
        return dialect;
    }

    /** The next row, or what is wrong in its place; empty at the end, and after a problem that is the last. */
    public Optional<CsvLine> next() throws IOException {
        while (!ended) {
            long line = parser.getCurrentLineNumber() + 1;
            CsvLine next = text ? read(line) : new CsvLine.Bad(line, CsvProblem.NOT_TEXT);
            if (next != null) {
                ended = next instanceof CsvLine.Bad bad && bad.problem().isLast();
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Null for a line that is no row, and at the end. */
    private CsvLine read(long line) throws IOException {
        CSVRecord row;
        try {
            bounded.beginRow();
            if (!records.hasNext()) {
                ended = true;
                return null;
            }
            row = records.next();
        } catch (UncheckedIOException e) {
            return new CsvLine.Bad(line, problem(e.getCause()));
        }
        if (skipsRow || row.size() == 1 && row.get(0).isBlank()) {
            skipsRow = false;
            return null;
        }
        return checked(line, row);
    }

    private CsvLine checked(long line, CSVRecord row) {
        if (rows > MAX_ROWS) {
            return new CsvLine.Bad(line, CsvProblem.TOO_MANY_ROWS);
        }
        rows++;
        if (row.size() > MAX_COLUMNS) {
            return new CsvLine.Bad(line, CsvProblem.TOO_MANY_COLUMNS);
        }
        if (row.stream().anyMatch(cell -> cell.length() > MAX_CELL_LENGTH)) {
            return new CsvLine.Bad(line, CsvProblem.CELL_TOO_LONG);
        }
        return new CsvLine.Row(line, row.toList());
    }

    private static CsvProblem problem(IOException failure) throws IOException {
        if (failure instanceof BoundedReader.RowTooLongException) {
            return CsvProblem.ROW_TOO_LONG;
        }
        if (failure instanceof CharacterCodingException) {
            return CsvProblem.BROKEN_ENCODING;
        }
        if (failure instanceof CSVException) {
            boolean unclosed = String.valueOf(failure.getMessage()).contains("EOF");
            return unclosed ? CsvProblem.UNCLOSED_QUOTE : CsvProblem.TEXT_AFTER_QUOTE;
        }
        throw failure;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
