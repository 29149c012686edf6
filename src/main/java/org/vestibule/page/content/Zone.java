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

    /** An empty zone. */
    public static Zone empty(String name) {
        return new Zone(name, List.of());
    }

    /** This zone with another widget; a position beyond the last means the end. */
    Zone with(int position, Placement placement) {
        List<Placement> more = new ArrayList<>(placements);
        more.add(Math.min(position, more.size()), placement);
        return new Zone(name, more);
    }

    /** This zone without a widget, at any depth. */
    Zone without(String id) {
        return new Zone(
                name,
                placements.stream()
                        .filter(placement -> !placement.id().equals(id))
                        .map(placement -> placement.withZones(zone -> zone.without(id)))
                        .toList());
    }

    /** This zone with each placement, at any depth, replaced by the function's result; nested placements first. */
    Zone map(UnaryOperator<Placement> change) {
        return new Zone(
                name,
                placements.stream()
                        .map(placement -> change.apply(placement.withZones(zone -> zone.map(change))))
                        .toList());
    }

    /** All placements, including nested ones, in reading order. */
    Stream<Placement> all() {
        return placements.stream().flatMap(Placement::withInner);
    }
}
