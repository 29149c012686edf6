package org.vestibule.designer;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;

/** Finds the placements that have to be repainted after a change. */
final class Repaint {

    private Repaint() {}

    /** The placements that are new or have other values. Positions are sent separately and need no repaint. */
    static Set<String> between(PageContent before, PageContent after) {
        Map<String, Placement> known =
                before.placements().collect(Collectors.toMap(Placement::id, Function.identity()));
        return after.placements()
                .filter(placement -> !looksAsBefore(placement, known.get(placement.id())))
                .map(Placement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean looksAsBefore(Placement now, Placement then) {
        return then != null
                && now.widget().equals(then.widget())
                && now.values().equals(then.values());
    }
}
