package org.vestibule.page.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeMeaningTest {

    private static LocalTimeMeaning meaning(String local, String zone) {
        return LocalTimeMeaning.of(LocalDateTime.parse(local), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T09:00, Europe/Berlin, 2026-07-01T07:00:00Z",
        "2026-07-01T09:00, Asia/Kathmandu, 2026-07-01T03:15:00Z",
        "2026-07-01T09:00, Europe/Kyiv, 2026-07-01T06:00:00Z",
        "2026-07-01T09:00, Europe/Kiev, 2026-07-01T06:00:00Z",
        "2026-07-01T09:00, America/Ciudad_Juarez, 2026-07-01T15:00:00Z",
        "2026-10-25T01:59, Europe/Berlin, 2026-10-24T23:59:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z"
    })
    void isOneMomentAlmostAlways(String local, String zone, Instant moment) {
        LocalTimeMeaning meaning = meaning(local, zone);

        assertThat(meaning.isPlain()).isTrue();
        assertThat(meaning.moments())
                .singleElement()
                .extracting(ZonedDateTime::toInstant)
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin, +02:00, 2026-10-25T00:30:00Z",
        "2026-10-25T02:30, Europe/Berlin, +01:00, 2026-10-25T01:30:00Z",
        "2027-04-04T01:45, Australia/Lord_Howe, +11:00, 2027-04-03T14:45:00Z",
        "2027-04-04T01:45, Australia/Lord_Howe, +10:30, 2027-04-03T15:15:00Z"
    })
    void isTwoMomentsWhereClocksGoBack(String local, String zone, String offset, Instant moment) {
        LocalTimeMeaning meaning = meaning(local, zone);

        assertThat(meaning.moments()).hasSize(2);
        assertThat(meaning.isPlain()).isFalse();
        assertThat(meaning.with(offset))
                .hasValueSatisfying(chosen -> assertThat(chosen.toInstant()).isEqualTo(moment));
        assertThat(meaning.with("")).isEmpty();
    }

    @Test
    void isShiftedLaterWhenClocksGoForward() {
        LocalTimeMeaning meaning = meaning("2027-03-28T02:30", "Europe/Berlin");

        assertThat(meaning.skipped()).isTrue();
        assertThat(meaning.isPlain()).isFalse();
        assertThat(meaning.moments()).containsExactly(ZonedDateTime.parse("2027-03-28T03:30+02:00[Europe/Berlin]"));
    }
}
