package org.vestibule.invitation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-W49, 2026-11-30",
        "2026-12-06, 2026-W49, 2026-11-30",
        "2027-01-01, 2026-W53, 2026-12-28",
        "2024-12-30, 2025-W01, 2024-12-30",
        "2022-01-02, 2021-W52, 2021-12-27"
    })
    void beginsOnMondayAndIsNumberedWithinTheYearOfItsThursday(LocalDate day, String text, LocalDate monday) {
        IsoWeek week = IsoWeek.of(day);

        assertThat(week.text()).isEqualTo(text);
        assertThat(week.monday()).isEqualTo(monday);
    }

    @Test
    void areCountedBackFromADay() {
        assertThat(IsoWeek.upTo(LocalDate.parse("2027-01-06"), 3))
                .extracting(IsoWeek::text)
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
    }

    @Test
    void beginAtMidnightOfTheZoneAlsoWhereItsClockChanges() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        IsoWeek before = IsoWeek.of(LocalDate.parse("2026-10-25"));

        assertThat(before.begin(berlin)).isEqualTo(Instant.parse("2026-10-18T22:00:00Z"));
        assertThat(before.plus(1).begin(berlin)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    }
}
