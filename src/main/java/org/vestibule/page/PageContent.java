package org.vestibule.page;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands on a page: its layout, and the widgets in each zone. A draft and a revision each hold one. */
public record PageContent(Layout layout, List<Zone> zones) {

    public PageContent {
        zones = List.copyOf(zones);
    }

    /** A page with nothing on it. */
    public static PageContent empty(Layout layout) {
        return new PageContent(
                layout,
                layout.zones().stream().map(name -> new Zone(name, List.of())).toList());
    }

    /** The same with one more widget at the end of a zone. */
    public PageContent plus(String zone, String widget, Map<String, JsonValue> values) {
        if (zones.stream().noneMatch(existing -> existing.name().equals(zone))) {
            throw new IllegalArgumentException("The layout " + layout.code() + " has no zone " + zone);
        }
        Placement placement = new Placement(freeId(), widget, values);
        return new PageContent(
                layout,
                zones.stream()
                        .map(existing -> existing.name().equals(zone) ? existing.plus(placement) : existing)
                        .toList());
    }

    /** The same with each placement replaced by what the change makes of it. */
    PageContent map(UnaryOperator<Placement> change) {
        return new PageContent(
                layout,
                zones.stream()
                        .map(zone -> new Zone(
                                zone.name(),
                                zone.placements().stream().map(change).toList()))
                        .toList());
    }

    /** All placements in reading order. */
    public Stream<Placement> placements() {
        return zones.stream().flatMap(zone -> zone.placements().stream());
    }

    public Optional<Placement> placement(String id) {
        return placements().filter(placement -> placement.id().equals(id)).findFirst();
    }

    private String freeId() {
        int last = placements()
                .map(Placement::id)
                .filter(id -> id.matches("p\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "p" + (last + 1);
    }
}
