package org.vestibule.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.shared.csv.CsvFiles.lines;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

class CsvReaderPropertyTest {

    @Property(tries = 300)
    void readsWhatASpreadsheetWrote(
            @ForAll("tables") List<List<String>> table,
            @ForAll("separators") char separator,
            @ForAll("unicode") Charset charset)
            throws IOException {
        var text = new StringWriter();
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.ALL)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(table);
        }

        assertThat(CsvFiles.rows(CsvFiles.marked(text.toString(), charset))).isEqualTo(table);
    }

    @Property(tries = 500)
    void comesToAnEndWhateverTheBytesAre(@ForAll byte[] content) {
        List<CsvLine> lines = lines(content);

        assertThat(lines).extracting(CsvLine::line).isSorted().doesNotHaveDuplicates();
        assertThat(lines.stream()
                        .filter(line ->
                                line instanceof CsvLine.Bad bad && bad.problem().isLast()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    void comesToAnEndWhateverTheTextIs(@ForAll("hostile") String content) {
        assertThat(lines(content)).extracting(CsvLine::line).isSorted().doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.chars().noneMatch(CsvReaderPropertyTest::isNoText))
                .filter(text -> !text.startsWith("\ufeff"));
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(columns ->
                        cells.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(8));
    }

    /** By control characters a reader tells what is no text; a spreadsheet writes none but those of white space. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character)
                || Character.isSurrogate((char) character);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<Charset> unicode() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\"", ",", ";", "\t", "\n", "\r", "\r\n", "a", " ", "=", "'", "\u0000", "sep=;", "\u202e",
                        "\ufeff")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
