package org.vestibule.page.content;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What stands on a page: its layout, and the widgets in each zone. A draft and a revision each hold one. Zones that the
 * layout doesn't have are kept, with what is in them, for the day it has them again.
 */
public record PageContent(Layout layout, List<Zone> zones) {

    public PageContent {
        zones = List.copyOf(zones);
    }

    /** A page with nothing on it. */
    public static PageContent empty(Layout layout) {
        return new PageContent(layout, layout.zones().stream().map(Zone::empty).toList());
    }

    /** The same with one more widget at the end of a zone. */
    public PageContent plus(String zone, String widget, Map<String, JsonValue> values) {
        return with(Slot.atEnd(zone), new Placement(freeId(), widget, values));
    }

    /** The same with a widget more, and with what it brings along. Its ids must be free, and the slot there. */
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

    /** The same without a widget and what stands in it. */
    public PageContent without(String id) {
        return eachZone(zone -> zone.without(id));
    }

    /**
     * The same divided otherwise. What stood in a zone that the new layout lacks moves to its main one, so that all stay in
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

    /** How many placements stand in a zone that the layout lacks. */
    public int withoutZoneIn(Layout other) {
        return zones.stream()
                .filter(zone -> !other.zones().contains(zone.name()))
                .mapToInt(zone -> zone.placements().size())
                .sum();
    }

    /** The same with each placement, at any depth, replaced by what the change makes of it. */
    public PageContent map(UnaryOperator<Placement> change) {
        return eachZone(zone -> zone.map(change));
    }

    private PageContent eachZone(UnaryOperator<Zone> change) {
        return new PageContent(layout, zones.stream().map(change).toList());
    }

    /** A zone of the layout; empty of placements where nothing stands in it. */
    public Zone zone(String name) {
        return zones.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElse(Zone.empty(name));
    }

    /** All placements in reading order, with those that stand within others. */
    public Stream<Placement> placements() {
        return zones.stream().flatMap(Zone::all);
    }

    public Optional<Placement> placement(String id) {
        return placements().filter(placement -> placement.id().equals(id)).findFirst();
    }

    /** Where a placement stands. */
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

    /** Whether the page has the zone that the slot names. Which zones a widget has, only its contract knows. */
    public boolean has(Slot slot) {
        return slot.within().isPresent()
                ? placement(slot.within().get()).isPresent()
                : zones.stream().anyMatch(zone -> zone.name().equals(slot.zone()));
    }

    /** The placement, and what stands within it, with ids that are free on this page. */
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
