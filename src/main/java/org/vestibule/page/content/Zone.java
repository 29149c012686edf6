package org.vestibule.page.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A named part of a page, or of a widget, and the widgets in it from top to bottom. */
public record Zone(String name, List<Placement> placements) {

    public Zone {
        placements = List.copyOf(placements);
    }

    /** An empty one. */
    public static Zone empty(String name) {
        return new Zone(name, List.of());
    }

    /** The same with one more widget; a position beyond the last means the end. */
    Zone with(int position, Placement placement) {
        List<Placement> more = new ArrayList<>(placements);
        more.add(Math.min(position, more.size()), placement);
        return new Zone(name, more);
    }

    /** The same without a widget, at whatever depth it stands. */
    Zone without(String id) {
        return new Zone(
                name,
                placements.stream()
                        .filter(placement -> !placement.id().equals(id))
                        .map(placement -> placement.withZones(zone -> zone.without(id)))
                        .toList());
    }

    /** The same with each placement, at any depth, replaced by what the change makes of it; the inner ones first. */
    Zone map(UnaryOperator<Placement> change) {
        return new Zone(
                name,
                placements.stream()
                        .map(placement -> change.apply(placement.withZones(zone -> zone.map(change))))
                        .toList());
    }

    /** Its placements and all that stand within them, in reading order. */
    Stream<Placement> all() {
        return placements.stream().flatMap(Placement::withInner);
    }
}
