package org.vestibule.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The separator of a CSV file, recognised by the beginning of its text.
 *
 * @param said whether the first line says so, as {@code sep=;}
 */
record CsvSeparator(char separator, boolean said) {

    private static final Pattern SAID = Pattern.compile("^sep=([,;\t])\\r?\\n");
    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int ROWS = 20;

    /** The separator by which most rows have as many cells as the first; the comma if there is but one column. */
    static CsvSeparator in(String sample) {
        Matcher said = SAID.matcher(sample);
        if (said.find()) {
            return new CsvSeparator(said.group(1).charAt(0), true);
        }
        char best = KNOWN[0];
        long bestScore = 0;
        for (char known : KNOWN) {
            long score = score(sample, known);
            if (score > bestScore) {
                best = known;
                bestScore = score;
            }
        }
        return new CsvSeparator(best, false);
    }

    /** How well the separator suits: rows with the first row's number of cells, then that number. */
    private static long score(String sample, char separator) {
        List<Integer> cells = cells(sample, separator);
        if (cells.isEmpty() || cells.get(0) == 1) {
            return 0;
        }
        long alike = cells.stream().filter(cells.get(0)::equals).count();
        return alike * CsvReader.MAX_ROW_LENGTH + cells.get(0);
    }

    private static List<Integer> cells(String sample, char separator) {
        List<Integer> cells = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(sample, CsvReader.format(separator))) {
            for (Iterator<CSVRecord> row = rows.iterator(); cells.size() < ROWS && row.hasNext(); ) {
                cells.add(row.next().size());
            }
        } catch (UncheckedIOException | IOException e) {
            // The sample ends within a quoted cell, or the separator isn't the right one: the rows before it count.
        }
        return cells;
    }
}
