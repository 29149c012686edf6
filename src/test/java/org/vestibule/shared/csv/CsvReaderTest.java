package org.vestibule.shared.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.shared.csv.CsvFiles.lines;
import static org.vestibule.shared.csv.CsvFiles.marked;
import static org.vestibule.shared.csv.CsvFiles.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.shared.csv.CsvLine.Bad;
import org.vestibule.shared.csv.CsvLine.Row;

class CsvReaderTest {

    private static final String NAMES = "Name;Ort\r\nZoë;Łódź\r\n";
    private static final List<List<String>> NAMED = List.of(List.of("Name", "Ort"), List.of("Zoë", "Łódź"));

    @TempDir
    private Path folder;

    @Test
    void recognisesUnicodeByItsMarkOrByItself() {
        assertThat(rows(NAMES.getBytes(UTF_8))).isEqualTo(NAMED);
        assertThat(rows(marked(NAMES, UTF_8))).isEqualTo(NAMED);
        assertThat(rows(marked(NAMES, UTF_16LE))).isEqualTo(NAMED);
        assertThat(rows(marked(NAMES, UTF_16BE))).isEqualTo(NAMED);
    }

    @Test
    void takesOtherBytesForWindows1252() {
        String text = "Name,Preis\nZoë,5 €\n";

        assertThat(rows(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(List.of("Name", "Preis"), List.of("Zoë", "5 €"));
        assertThat(rows("a,Zo\u00eb".getBytes(ISO_8859_1))).containsExactly(List.of("a", "Zoë"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void recognisesTheSeparator(String separator) {
        String text = String.join(separator, "Name, first;or only", "Email")
                .replace(separator + "or", " or")
                .replace(", ", separator.equals(",") ? " " : ", ");

        assertThat(rows((text + "\nAda" + separator + "ada@example.org\n").getBytes(UTF_8)))
                .allMatch(row -> row.size() == 2);
    }

    @Test
    void takesTheSeparatorThatMostRowsHave() {
        assertThat(rows("Name, first;Name, last;Email\nAda;Byron;a@b\nBo;Li;b@b\n".getBytes(UTF_8)))
                .allMatch(row -> row.size() == 3);
    }

    @Test
    void believesTheLineThatNamesTheSeparator() {
        assertThat(lines("sep=;\r\na,b;c\r\nd;e\r\n"))
                .containsExactly(new Row(2, List.of("a,b", "c")), new Row(3, List.of("d", "e")));
    }

    @Test
    void countsLinesAsEditorsDoAlsoAfterLineBreaksWithinCells() {
        assertThat(lines("a,b\n\n\"one\ntwo\",x\n , \n\ny,\"say \"\"z\"\"\"\n"))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(3, List.of("one\ntwo", "x")),
                        new Row(5, List.of("", "")),
                        new Row(7, List.of("y", "say \"z\"")));
    }

    @Test
    void readsWhateverEndsTheLines() {
        assertThat(lines("a\rb\nc\r\nd")).extracting(CsvLine::line).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void leavesQuotesWithinACellAlone() {
        assertThat(lines("5\" pipe,O'Brien")).containsExactly(new Row(1, List.of("5\" pipe", "O'Brien")));
    }

    @Test
    void saysWhichLineHasAQuoteThatIsNotClosed() {
        assertThat(lines("a,b\n1,2\n3,\"4\n5,6\n"))
                .endsWith(new Bad(3, CsvProblem.UNCLOSED_QUOTE))
                .hasSize(3);
    }

    @Test
    void saysWhichLineHasTextAfterAQuote() {
        assertThat(lines("a,b\n\"x\" y,2\n3,4\n"))
                .containsExactly(new Row(1, List.of("a", "b")), new Bad(2, CsvProblem.TEXT_AFTER_QUOTE));
    }

    @Test
    void readsNothingThatIsNoText() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, '!', 0};

        assertThat(lines(workbook)).containsExactly(new Bad(1, CsvProblem.NOT_TEXT));
        assertThat(lines("a,b\n".getBytes(UTF_16LE))).containsExactly(new Bad(1, CsvProblem.NOT_TEXT));
        assertThat(lines(new byte[0])).isEmpty();
    }

    @Test
    void readsATextWithANul() {
        assertThat(lines("a,b\n" + "x".repeat(100) + "\u0000,y\n")).hasSize(2).allMatch(Row.class::isInstance);
    }

    @Test
    void saysWhereAMarkedFileIsBroken() {
        byte[] broken = marked("a,b\n?,2\n", UTF_8);
        broken[7] = (byte) 0xC3;

        assertThat(lines(broken)).endsWith(new Bad(1, CsvProblem.BROKEN_ENCODING));
        assertThat(lines(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
                .containsExactly(new Bad(1, CsvProblem.BROKEN_ENCODING));
    }

    @Test
    void leavesOutARowThatIsTooWideAndReadsOn() {
        String wide = ",".repeat(1_000);
        String cell = "x".repeat(CsvReader.MAX_CELL_LENGTH + 1);

        assertThat(lines("a,b\n" + wide + "\n" + cell + ",y\nc,d\n"))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Bad(2, CsvProblem.TOO_MANY_COLUMNS),
                        new Bad(3, CsvProblem.CELL_TOO_LONG),
                        new Row(4, List.of("c", "d")));
    }

    @Test
    void endsAtALineThatNoMemoryShouldHold() throws IOException {
        Path file = folder.resolve("long.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("a,b\n\"");
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                out.write("x".repeat(1 << 20));
            }
        }

        assertThat(lines(file)).containsExactly(new Row(1, List.of("a", "b")), new Bad(2, CsvProblem.ROW_TOO_LONG));
    }

    @Test
    void readsAHundredThousandRowsAndNoMore() throws IOException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < CsvReader.MAX_ROWS + 2; row++) {
                out.write("name," + row + "\n");
            }
        }

        List<CsvLine> lines = lines(file);

        assertThat(lines).hasSize(CsvReader.MAX_ROWS + 2);
        assertThat(lines.get(CsvReader.MAX_ROWS)).isInstanceOf(Row.class);
        assertThat(lines.get(CsvReader.MAX_ROWS + 1))
                .isEqualTo(new Bad(CsvReader.MAX_ROWS + 2L, CsvProblem.TOO_MANY_ROWS));
    }
}
