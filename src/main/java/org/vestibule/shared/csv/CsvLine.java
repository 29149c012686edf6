package org.vestibule.shared.csv;

import java.util.List;

/** What a {@link CsvReader} read: a row, or what is wrong in its place. */
public sealed interface CsvLine {

    /** The number of the line on which it begins, counted from 1, as text editors count. */
    long line();

    /** A row; its cells may be "", never null. */
    record Row(long line, List<String> cells) implements CsvLine {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something that is no row. */
    record Bad(long line, CsvProblem problem) implements CsvLine {}
}
