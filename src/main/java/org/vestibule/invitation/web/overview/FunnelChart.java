package org.vestibule.invitation.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vestibule.invitation.overview.Funnel;
import org.vestibule.invitation.overview.FunnelStep;

/**
 * Where the parts of the chart of a funnel are: for each week a group of bars, one for each step. Widths and horizontal places are
 * shares of the chart's width, so that it fits every screen while its texts keep their size; heights are in pixels.
 */
public final class FunnelChart {

    /** The height of the bars' area. */
    public static final int HEIGHT = 260;

    private static final double BAR_SHARE = 0.24;
    private static final double GROUP_SHARE = BAR_SHARE * FunnelStep.values().length;

    /** A bar, as SVG takes it: {@code x} and {@code width} as percentages, the others as pixels. */
    public record Bar(String x, String y, String width, String height) {}

    /** A mark of the vertical axis at {@code y} pixels from above. */
    public record Mark(long value, String y) {}

    private final Funnel funnel;
    private final ChartScale scale;

    FunnelChart(Funnel funnel) {
        this.funnel = funnel;
        this.scale = ChartScale.upTo(funnel.weeks().stream()
                .mapToLong(week -> week.count().invited())
                .max()
                .orElse(0));
    }

    /** The bars of a step, week by week. */
    public List<Bar> bars(FunnelStep step) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < funnel.weeks().size(); i++) {
            double length = scale.length(funnel.weeks().get(i).count().of(step), HEIGHT);
            double start = i + (1 - GROUP_SHARE) / 2 + step.ordinal() * BAR_SHARE;
            bars.add(new Bar(percent(start), pixels(HEIGHT - length), percent(BAR_SHARE), pixels(length)));
        }
        return bars;
    }

    public List<Mark> getMarks() {
        return scale.marks().stream()
                .map(value -> new Mark(value, pixels(HEIGHT - (double) value * HEIGHT / scale.top())))
                .toList();
    }

    /** The middle of a week's group. */
    public String middle(int week) {
        return percent(week + 0.5);
    }

    private String percent(double weeks) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * weeks / funnel.weeks().size());
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
