package org.vestibule.page.content;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The content of a page: its layout, and the widgets in each zone. Drafts and revisions have one each. Zones that the
 * layout doesn't have are kept with their widgets, in case it has them again later.
 */
public record PageContent(Layout layout, List<Zone> zones) {

    public PageContent {
        zones = List.copyOf(zones);
    }

    /** Empty content. */
    public static PageContent empty(Layout layout) {
        return new PageContent(layout, layout.zones().stream().map(Zone::empty).toList());
    }

    /** This content with another widget at the end of a zone. */
    public PageContent plus(String zone, String widget, Map<String, JsonValue> values) {
        return with(Slot.atEnd(zone), new Placement(freeId(), widget, values));
    }

    /**
     * This content with another widget, and the widgets in its zones. Its ids must be free, and the slot must exist.
     */
    public PageContent with(Slot slot, Placement placement) {
        if (!has(slot)) {
            throw new IllegalArgumentException("There is no " + slot + " on this page");
        }
        return slot.within().isPresent()
                ? map(outer -> outer.id().equals(slot.within().get())
                        ? outer.with(slot.zone(), slot.position(), placement)
                        : outer)
                : eachZone(zone -> zone.name().equals(slot.zone()) ? zone.with(slot.position(), placement) : zone);
    }

    /** This content without a widget and the widgets in it. */
    public PageContent without(String id) {
        return eachZone(zone -> zone.without(id));
    }

    /**
     * This content with another layout. Widgets in a zone that the new layout lacks are moved to its main zone, in
     * reading order.
     */
    public PageContent with(Layout other) {
        List<Zone> divided = new ArrayList<>();
        for (String name : other.zones()) {
            divided.add(name.equals(other.fallbackZone()) ? fallbackZone(other) : zone(name));
        }
        return new PageContent(other, divided);
    }

    private Zone fallbackZone(Layout other) {
        List<Placement> placements = new ArrayList<>();
        zones.stream()
                .filter(zone -> zone.name().equals(other.fallbackZone())
                        || !other.zones().contains(zone.name()))
                .forEach(zone -> placements.addAll(zone.placements()));
        return new Zone(other.fallbackZone(), placements);
    }

    /** How many placements are in zones that the layout lacks. */
    public int withoutZoneIn(Layout other) {
        return zones.stream()
                .filter(zone -> !other.zones().contains(zone.name()))
                .mapToInt(zone -> zone.placements().size())
                .sum();
    }

    /** This content with each placement, at any depth, replaced by the function's result. */
    public PageContent map(UnaryOperator<Placement> change) {
        return eachZone(zone -> zone.map(change));
    }

    private PageContent eachZone(UnaryOperator<Zone> change) {
        return new PageContent(layout, zones.stream().map(change).toList());
    }

    /** A zone of the layout; without placements if it is empty. */
    public Zone zone(String name) {
        return zones.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElse(Zone.empty(name));
    }

    /** All placements in reading order, including nested ones. */
    public Stream<Placement> placements() {
        return zones.stream().flatMap(Zone::all);
    }

    public Optional<Placement> placement(String id) {
        return placements().filter(placement -> placement.id().equals(id)).findFirst();
    }

    /** The slot of a placement. */
    public Optional<Slot> slotOf(String id) {
        Stream<Slot> inLayout = zones.stream().flatMap(zone -> slots(Optional.empty(), zone, id));
        Stream<Slot> inWidgets = placements()
                .flatMap(outer -> outer.zones().stream().flatMap(zone -> slots(Optional.of(outer.id()), zone, id)));
        return Stream.concat(inLayout, inWidgets).findFirst();
    }

    private static Stream<Slot> slots(Optional<String> within, Zone zone, String id) {
        List<String> ids = zone.placements().stream().map(Placement::id).toList();
        return ids.contains(id) ? Stream.of(new Slot(within, zone.name(), ids.indexOf(id))) : Stream.empty();
    }

    /** Whether the page has the slot's zone. The zones of a widget are defined only by its contract. */
    public boolean has(Slot slot) {
        return slot.within().isPresent()
                ? placement(slot.within().get()).isPresent()
                : zones.stream().anyMatch(zone -> zone.name().equals(slot.zone()));
    }

    /** A copy of the placement, and of its nested placements, with ids that are free on this page. */
    public Placement copyOf(Placement placement) {
        int[] last = {lastId()};
        return Zone.empty("copy")
                .with(0, placement)
                .map(each -> each.withId("p" + ++last[0]))
                .placements()
                .get(0);
    }

    /** An id that no placement of this page has. */
    public String freeId() {
        return "p" + (lastId() + 1);
    }

    private int lastId() {
        return placements()
                .map(Placement::id)
                .filter(id -> id.matches("p\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
    }
}
