package org.vestibule.designer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.content.Placement;
import org.vestibule.page.content.Slot;
import org.vestibule.page.content.Zone;

/** Finds the differences between two states of a page. Widgets with the same id and kind in both are the same. */
public final class PageComparison {

    private final PageContent before;
    private final PageContent after;
    private final Set<String> unmoved = new HashSet<>();

    private PageComparison(PageContent before, PageContent after) {
        this.before = before;
        this.after = after;
    }

    /** The differences, in reading order of the later state; removed widgets come last. */
    public static List<PageDifference> between(PageContent before, PageContent after) {
        return new PageComparison(before, after).find();
    }

    private List<PageDifference> find() {
        List<PageDifference> found = new ArrayList<>();
        if (before.layout() != after.layout()) {
            found.add(new PageDifference.OtherLayout(before.layout(), after.layout()));
        }
        after.zones().forEach(zone -> noteUnmoved(before.zone(zone.name()), zone));
        after.placements().forEach(placement -> inBefore(placement)
                .ifPresent(then -> placement.zones().forEach(zone -> noteUnmoved(then.zone(zone.name()), zone))));
        after.placements().forEach(placement -> compare(placement, found));
        before.placements()
                .filter(placement -> same(after, placement).isEmpty())
                .map(placement -> new PageDifference.Removed(placement, slot(before, placement)))
                .forEach(found::add);
        return found;
    }

    private void compare(Placement now, List<PageDifference> found) {
        Optional<Placement> then = inBefore(now);
        if (then.isEmpty()) {
            found.add(new PageDifference.Added(now, slot(after, now)));
            return;
        }
        if (!unmoved.contains(now.id())) {
            found.add(new PageDifference.Moved(now, slot(before, now), slot(after, now)));
        }
        Set<String> names = new TreeSet<>(then.get().values().keySet());
        names.addAll(now.values().keySet());
        names.stream()
                .filter(name -> !then.get().value(name).equals(now.value(name)))
                .map(name -> new PageDifference.Changed(now, name, then.get().value(name), now.value(name)))
                .forEach(found::add);
    }

    /** Of the widgets that a zone has in both states, the longest common subsequence counts as not moved. */
    private void noteUnmoved(Zone then, Zone now) {
        List<String> old = ids(then);
        List<Integer> order = now.placements().stream()
                .filter(placement -> inBefore(placement).isPresent())
                .map(placement -> old.indexOf(placement.id()))
                .filter(position -> position >= 0)
                .toList();
        longestRise(order).forEach(position -> unmoved.add(old.get(position)));
    }

    private static List<Integer> longestRise(List<Integer> numbers) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int number : numbers) {
            List<Integer> best = endingAt.stream()
                    .filter(row -> row.get(row.size() - 1) < number)
                    .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
            List<Integer> row = Stream.concat(best.stream(), Stream.of(number)).toList();
            endingAt.add(row);
            longest = row.size() > longest.size() ? row : longest;
        }
        return longest;
    }

    private Optional<Placement> inBefore(Placement placement) {
        return same(before, placement);
    }

    private static Optional<Placement> same(PageContent where, Placement placement) {
        return where.placement(placement.id()).filter(other -> other.widget().equals(placement.widget()));
    }

    private static Slot slot(PageContent where, Placement placement) {
        return where.slotOf(placement.id()).orElseThrow();
    }

    private static List<String> ids(Zone zone) {
        return zone.placements().stream().map(Placement::id).toList();
    }
}
