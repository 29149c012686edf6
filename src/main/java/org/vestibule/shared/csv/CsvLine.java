package org.vestibule.shared.csv;

import java.util.List;
import java.util.function.Function;

/** What a {@link CsvReader} read: a row, or what is wrong in its place. */
public sealed interface CsvLine {

    /** The number of the line on which it begins, counted from 1, as text editors count. */
    long line();

    /** The value of the function for this kind of line. */
    <R> R fold(Function<Row, R> ofRow, Function<Bad, R> ofBad);

    /** A row; its cells may be "", never null. */
    record Row(long line, List<String> cells) implements CsvLine {

        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public <R> R fold(Function<Row, R> ofRow, Function<Bad, R> ofBad) {
            return ofRow.apply(this);
        }
    }

    /** Something that is no row. */
    record Bad(long line, CsvProblem problem) implements CsvLine {

        @Override
        public <R> R fold(Function<Row, R> ofRow, Function<Bad, R> ofBad) {
            return ofBad.apply(this);
        }
    }
}
