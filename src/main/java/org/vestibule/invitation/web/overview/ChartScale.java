package org.vestibule.invitation.web.overview;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The vertical axis of a chart of counts, from 0 to a round number that none of the counts exceeds.
 *
 * @param step the distance between two marks: 1, 2 or 5, or these with zeros behind; at least 1
 * @param top the value at the upper end, a multiple of the step and greater than 0
 */
record ChartScale(long step, long top) {

    private static final int MAX_STEPS = 4;
    private static final long[] ROUND = {1, 2, 5};

    /** The axis with at most four steps that fits the greatest count most closely. */
    static ChartScale upTo(long greatest) {
        for (long power = 1; ; power *= 10) {
            for (long round : ROUND) {
                long step = round * power;
                if (greatest <= step * MAX_STEPS) {
                    return new ChartScale(step, Math.max(1, (greatest + step - 1) / step) * step);
                }
            }
        }
    }

    /** The values of the marks, from 0 to the top. */
    List<Long> marks() {
        return LongStream.rangeClosed(0, top / step)
                .mapToObj(mark -> mark * step)
                .toList();
    }

    /** How long a bar of this count is, in a chart of that height; a count that isn't 0 shows. */
    double length(long count, int height) {
        return count == 0 ? 0 : Math.max(1, (double) count * height / top);
    }
}
