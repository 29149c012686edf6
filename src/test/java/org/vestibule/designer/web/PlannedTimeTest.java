package org.vestibule.designer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedTimeTest {

    private static final DesignerTexts ENGLISH = new DesignerTexts(Locale.ENGLISH, null, null);

    @Test
    void isDescribedWithZoneAndOffset() {
        PlannedTime time = PlannedTime.of("2026-07-01T09:00", "Europe/Berlin");

        assertThat(time.told(ENGLISH)).contains("1 July 2026").contains("09:00 CEST (UTC+02:00)");
        assertThat(time.meant("")).isPresent();
    }

    @Test
    void asksWhichOfTwoIsMeantWhenClocksGoBack() {
        PlannedTime time = PlannedTime.of("2026-10-25T02:30", "Europe/Berlin");

        assertThat(time.meant("")).isEmpty();
        assertThat(time.meant("+01:00")).contains(ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Berlin]"));
        assertThat(time.told(ENGLISH)).contains("02:30 comes twice");
        assertThat(time.choices(ENGLISH).getJsonArray("choices").toString())
                .contains("02:30 CEST (UTC+02:00)", "02:30 CET (UTC+01:00)");
    }

    @Test
    void showsTheShiftBeforeItIsAcceptedWhenClocksGoForward() {
        PlannedTime time = PlannedTime.of("2027-03-28T02:30", "Europe/Berlin");

        assertThat(time.meant("")).isEmpty();
        assertThat(time.told(ENGLISH)).contains("02:30 is skipped").contains("03:30 CEST (UTC+02:00)");
        assertThat(time.meant("+02:00")).contains(ZonedDateTime.parse("2027-03-28T03:30+02:00[Europe/Berlin]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Atlantis", "", "Europe/Berlin; drop"})
    void saysThatItDoesNotKnowAZone(String zone) {
        PlannedTime time = PlannedTime.of("2026-07-01T09:00", zone);

        assertThat(time.meant("+02:00")).isEmpty();
        assertThat(time.told(ENGLISH)).contains("doesn’t know the time zone " + zone);
    }

    @Test
    void refusesAnInvalidTime() {
        assertThatThrownBy(() -> PlannedTime.of("tomorrow", "UTC")).isInstanceOf(IllegalArgumentException.class);
    }
}
