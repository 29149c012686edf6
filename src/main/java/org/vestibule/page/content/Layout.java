package org.vestibule.page.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a page is divided into zones. The codes of layouts and the names of their zones are stored. */
public enum Layout {
    ONE_COLUMN("oneColumn", "main"),
    TWO_COLUMNS("twoColumns", "main", "sidebar"),
    HEADER_MAIN_SIDEBAR_FOOTER("headerMainSidebarFooter", "header", "main", "sidebar", "footer");

    private final String code;
    private final List<String> zones;

    Layout(String code, String... zones) {
        this.code = code;
        this.zones = List.of(zones);
    }

    public static Optional<Layout> of(String code) {
        return Stream.of(values()).filter(layout -> layout.code.equals(code)).findFirst();
    }

    /** Whether any layout has a zone of that name. */
    public static boolean anyHas(String zone) {
        return Stream.of(values()).anyMatch(layout -> layout.zones.contains(zone));
    }

    /** The layout's name in stored content and in the name of its template: {@code twoColumns}. */
    public String code() {
        return code;
    }

    /** The names of its zones, in reading order. */
    public List<String> zones() {
        return zones;
    }

    /** The zone for widgets from a layout with other zones: every layout has a main zone. */
    String fallbackZone() {
        return "main";
    }
}
