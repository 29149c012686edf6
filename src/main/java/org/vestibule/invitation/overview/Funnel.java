package org.vestibule.invitation.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the invitations of some weeks: each counts in the week in which its link was sent last.
 *
 * @param weeks one after the other, also those without invitations
 */
public record Funnel(List<Week> weeks) {

    /** The invitations of one week. */
    public record Week(IsoWeek week, FunnelCount count) {}

    public Funnel {
        weeks = List.copyOf(weeks);
    }

    /** @param counts by the place of the week among the weeks; a week without invitations may be left out */
    static Funnel of(List<IsoWeek> weeks, Map<Integer, FunnelCount> counts) {
        List<Week> counted = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            counted.add(new Week(weeks.get(i), counts.getOrDefault(i, FunnelCount.NONE)));
        }
        return new Funnel(counted);
    }

    /** All weeks together. */
    public FunnelCount total() {
        return weeks.stream().map(Week::count).reduce(FunnelCount.NONE, FunnelCount::plus);
    }

    /** Whether there was no invitation in any of the weeks. */
    public boolean isEmpty() {
        return total().invited() == 0;
    }
}
