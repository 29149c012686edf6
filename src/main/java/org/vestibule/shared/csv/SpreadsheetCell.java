package org.vestibule.shared.csv;

import java.util.regex.Pattern;

/** Keeps texts in files for spreadsheets from being taken for formulas, which could fetch and send things. */
public final class SpreadsheetCell {

    // A blank before it doesn't keep every program from seeing one, and some know it in wide letters.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@＝＋－＠]");

    private SpreadsheetCell() {}

    /** The text, with an apostrophe before what would begin a formula; "" for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return isFormula(text) ? "'" + text : text;
    }

    /** The text of a cell that {@link #of} wrote, or that somebody typed: without an apostrophe before a formula. */
    public static String text(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).find() || text.startsWith("\t") || text.startsWith("\r");
    }
}
