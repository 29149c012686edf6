package org.vestibule.shared.csv;

/** Why a line of a CSV file can't be read. */
public enum CsvProblem {
    /** The file isn't text: a workbook, a picture, or text in an encoding that isn't known. */
    NOT_TEXT(true),
    /** The file says that it is UTF-8 or UTF-16, and isn't. */
    BROKEN_ENCODING(true),
    /** A quotation mark is opened and not closed until the end of the file. */
    UNCLOSED_QUOTE(true),
    /** There is text between a closing quotation mark and the next separator. */
    TEXT_AFTER_QUOTE(true),
    /** The row has more than {@link CsvReader#MAX_ROW_LENGTH} characters, most often because a quotation mark isn't closed. */
    ROW_TOO_LONG(true),
    /** The file has more than {@link CsvReader#MAX_ROWS} rows. */
    TOO_MANY_ROWS(true),
    /** The row has more than {@link CsvReader#MAX_COLUMNS} cells. */
    TOO_MANY_COLUMNS(false),
    /** A cell has more than {@link CsvReader#MAX_CELL_LENGTH} characters. */
    CELL_TOO_LONG(false);

    private final boolean last;

    CsvProblem(boolean last) {
        this.last = last;
    }

    /** Whether nothing can be read after it; otherwise the next row follows. */
    public boolean isLast() {
        return last;
    }
}
