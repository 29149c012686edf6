package org.vestibule.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private final StringWriter out = new StringWriter();

    private String written(List<?> values) throws IOException {
        new CsvWriter(out).row(values);
        return out.toString();
    }

    @Test
    void beginsWithTheMarkOfUtf8AndEndsLinesAsSpreadsheetsDo() throws IOException {
        assertThat(written(List.of("Zoë", "山田"))).isEqualTo("\ufeffZoë,山田\r\n");
    }

    @Test
    void makesTextsHarmlessAndLeavesNumbersAndDaysAsTheyAre() throws IOException {
        assertThat(written(List.of("=1", "+49 30", -3, LocalDate.of(2026, 3, 1), Instant.EPOCH)))
                .isEqualTo("\ufeff'=1,'+49 30,-3,2026-03-01,1970-01-01T00:00:00Z\r\n");
    }

    @Test
    void quotesSeparatorsQuotesAndLineBreaks() throws IOException {
        assertThat(written(Arrays.asList("a,b", "say \"x\"", "two\nlines", null, "")))
                .isEqualTo("\ufeff\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,\r\n");
    }
}
