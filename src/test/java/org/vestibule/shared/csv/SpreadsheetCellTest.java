package org.vestibule.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://evil.example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "\tplain",
                "＝1",
                "＠SUM"
            })
    void isNoFormula(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines", "a=b", "portal fern · role partner", "2001:db8::1", ""})
    void keepsOtherTextsAsTheyAre(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 901820", "\tplain", "Ines", "'tis", "O'Brien", ""})
    void isReadAsTheTextThatItIsOf(String text) {
        assertThat(SpreadsheetCell.text(SpreadsheetCell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    void isEmptyForNothing(String text) {
        assertThat(SpreadsheetCell.of(text)).isEmpty();
    }
}
