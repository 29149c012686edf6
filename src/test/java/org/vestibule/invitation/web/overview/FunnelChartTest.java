package org.vestibule.invitation.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestibule.invitation.overview.Funnel;
import org.vestibule.invitation.overview.FunnelCount;
import org.vestibule.invitation.overview.FunnelStep;
import org.vestibule.invitation.overview.IsoWeek;
import org.vestibule.invitation.web.overview.FunnelChart.Bar;
import org.vestibule.invitation.web.overview.FunnelChart.Mark;

class FunnelChartTest {

    private final FunnelChart chart = chart(new FunnelCount(40, 20, 10), new FunnelCount(1, 0, 0));

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 1", "4, 1, 4", "5, 2, 6", "9, 5, 10", "40, 10, 40", "41, 20, 60", "1999, 500, 2000"})
    void itsAxisHasAtMostFourRoundStepsAndRoomForTheGreatestCount(long greatest, long step, long top) {
        assertThat(ChartScale.upTo(greatest)).isEqualTo(new ChartScale(step, top));
    }

    @Test
    void theHighestBarIsAsHighAsItsCountOnTheAxis() {
        assertThat(chart.getMarks())
                .containsExactly(
                        new Mark(0, "260.0"),
                        new Mark(10, "195.0"),
                        new Mark(20, "130.0"),
                        new Mark(30, "65.0"),
                        new Mark(40, "0.0"));
        assertThat(chart.bars(FunnelStep.INVITED).get(0)).isEqualTo(new Bar("7.00%", "0.0", "12.00%", "260.0"));
        assertThat(chart.bars(FunnelStep.OPENED).get(0)).isEqualTo(new Bar("19.00%", "130.0", "12.00%", "130.0"));
        assertThat(chart.bars(FunnelStep.ACCEPTED).get(0)).isEqualTo(new Bar("31.00%", "195.0", "12.00%", "65.0"));
    }

    @Test
    void aCountOfNoneHasNoHeightAndASmallOneShows() {
        assertThat(chart.bars(FunnelStep.OPENED).get(1).height()).isEqualTo("0.0");
        assertThat(chart(new FunnelCount(1_000_000, 1, 0))
                        .bars(FunnelStep.OPENED)
                        .get(0)
                        .height())
                .isEqualTo("1.0");
    }

    @Test
    void theGroupsOfBarsStandSideBySide() {
        assertThat(chart.middle(0)).isEqualTo("25.00%");
        assertThat(chart.bars(FunnelStep.INVITED).get(1).x()).isEqualTo("57.00%");
    }

    private static FunnelChart chart(FunnelCount... counts) {
        IsoWeek first = IsoWeek.of(LocalDate.parse("2026-11-30"));
        return new FunnelChart(new Funnel(List.of(counts).stream()
                .map(count -> new Funnel.Week(first, count))
                .toList()));
    }
}
